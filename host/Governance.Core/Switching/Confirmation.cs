namespace Governance.Core.Switching;

/// <summary>That a second admin has agreed to what another proposed.</summary>
/// <param name="Version">The version of the module that was proposed; what would run now must be that one.</param>
internal sealed record Confirmation(string ProposedBy, string ConfirmedBy, string? Version)
{
    /// <summary>The reason as it stays on record, with both names.</summary>
    internal static string With(Confirmation? confirmed, string reason) =>
        confirmed is null ? reason : SwitchingText.WithBothNames(reason, confirmed.ProposedBy, confirmed.ConfirmedBy);
}
