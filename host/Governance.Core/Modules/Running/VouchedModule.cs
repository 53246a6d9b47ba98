namespace Governance.Core.Modules.Running;

/// <summary>A module as it is loaded: its files in memory, in which every byte was vouched for. What lies on the disk meanwhile is of no account.</summary>
internal sealed record VouchedModule(DiscoveredModule Found, IReadOnlyDictionary<string, byte[]> Files)
{
    internal bool HasAssembly => Files.ContainsKey(ModuleContext.MainFile(Found.Name));
}
