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

    /// <summary>What was read; null when that was not kept.</summary>
    private ModuleSource? Source { get; init; }

    internal static DiscoveredModule In(string folder)
    {
        var files = ModuleSource.From(folder);
        return new(Path.GetFileName(folder), folder, ModuleFolder.Read(files)) { Source = files };
    }

    /// <summary>As these files say, which are vouched for; they are read once more only when they are not what was read before.</summary>
    internal DiscoveredModule As(ModuleSource files) => Source?.Says(files) == true ? this : this with { Source = files, Reading = ModuleFolder.Read(files) };
}
