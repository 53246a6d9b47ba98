namespace Governance.Contracts;

/// <summary>The host's answer to a module.</summary>
/// <param name="Refusal">Why nothing was done, and what to do; <see langword="null"/>: done.</param>
public sealed record HostAnswer(LocalText? Refusal = null)
{
    /// <summary>What was asked for has been done.</summary>
    public static HostAnswer Done { get; } = new();
}
