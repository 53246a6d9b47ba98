using Governance.BusinessTypes;

namespace Governance.Core.Modules.Running;

/// <summary>A department's folder as it was read.</summary>
internal sealed record DiscoveredModule(string Name, string Folder, ModuleReading Reading)
{
    /// <summary>The SHA-256 of the package that the folder was unpacked from; null for what came with the program.</summary>
    internal string? Package { get; init; }

    internal bool HasAssembly { get; } = File.Exists(Path.Combine(Folder, ModuleContext.MainFile(Name)));

    internal IReadOnlyList<string> Requires => Reading.Manifest?.Requires ?? [];

    internal static DiscoveredModule In(string folder) => new(Path.GetFileName(folder), folder, ModuleFolder.Read(folder));
}
