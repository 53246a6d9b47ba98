using Governance.Contracts;

namespace Governance.Core.Modules;

/// <summary>How a module stands on this host.</summary>
/// <param name="State">On, Off, Failed, Incompatible, or Discovered while nobody has tried to start it.</param>
/// <param name="Reason">Why it is not on; null when nobody has tried, or it was turned off.</param>
/// <param name="Version">The version that runs; null while none does.</param>
/// <param name="Manifest">What its folder says now; null when that has mistakes.</param>
internal sealed record ModuleStatus(
    string Name, ModuleState State, LocalText? Reason, string? Version, ModuleManifest? Manifest, int BusinessTypes, IReadOnlyList<string> Mistakes)
{
    /// <summary>It is not on because nobody vouches for its files on this host.</summary>
    internal bool Unvouched { get; init; }
}
