namespace Governance.Core.Channels;

/// <summary>What somebody wants to be asked for, one thing after the other; with neither he chooses himself.</summary>
/// <param name="Department">The name of the module whose services he wants to choose from.</param>
/// <param name="BusinessType">The code of the service.</param>
internal sealed record WantsToAsk(string? Department = null, string? BusinessType = null);
