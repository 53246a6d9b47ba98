namespace Governance.Core.Webhooks;

/// <summary>What the installation says of webhooks, and no admin at a page.</summary>
/// <param name="AllowPrivate">Whether receivers may lie in the bureau's own network, and be reached without encryption there.</param>
/// <param name="OffAfterDays">After how long a time in which nothing arrived a receiver is switched off.</param>
public sealed record WebhookOptions(bool AllowPrivate = false, int OffAfterDays = 3)
{
    /// <summary>After which time a receiver that does not answer is left.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);
}
