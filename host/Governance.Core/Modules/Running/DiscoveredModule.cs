using Governance.BusinessTypes;

namespace Governance.Core.Modules.Running;

/// <summary>A department's files as they were read, to be shown and compared; before it runs they are read again and vouched for.</summary>
internal sealed record DiscoveredModule(string Name, string Folder, ModuleReading Reading)
{
    /// <summary>The SHA-256 of the package that it runs from; null for what came with the program.</summary>
    internal string? Package { get; init; }

    /// <summary>The package itself, when it has just been handed in and is in no database yet.</summary>
    internal byte[]? HandedIn { get; init; }

    /// <summary>The keys whose signatures vouch for it; none for what came with the program.</summary>
    internal IReadOnlyList<string> Signers { get; init; } = [];

    internal IReadOnlyList<string> Requires => Reading.Manifest?.Requires ?? [];

    internal static DiscoveredModule In(string folder) => new(Path.GetFileName(folder), folder, ModuleFolder.Read(folder));
}
