using Governance.BusinessTypes;

namespace Governance.Core.Modules.Running;

/// <summary>A department's folder as it was read.</summary>
internal sealed record FoundModule(string Name, string Folder, ModuleReading Reading)
{
    internal bool HasAssembly { get; } = File.Exists(Path.Combine(Folder, ModuleContext.MainFile(Name)));

    internal IReadOnlyList<string> Requires => Reading.Manifest?.Requires ?? [];

    internal static FoundModule In(string folder) => new(Path.GetFileName(folder), folder, ModuleFolder.Read(folder));
}
