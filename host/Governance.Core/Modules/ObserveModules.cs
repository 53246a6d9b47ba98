using System.Runtime.Loader;
using Governance.Contracts;

namespace Governance.Core.Modules;

/// <summary>How the modules fare on this host: what they are asked, how long they take, how often they fail, and what they hold.</summary>
[PerRequest]
internal sealed class ObserveModules(ModuleRuntime runtime, ModuleFigures figures)
{
    public ObservedHost Run() => new(
        [.. runtime.All.Select(module => new ObservedModule(
            module.Name, module.Version, module.Manifest?.Department ?? module.Name, module.State, figures.Fares(module.Name),
            runtime[module.Name]?.AtWork ?? 0, runtime[module.Name]?.CodeSize ?? 0))],
        AssemblyLoadContext.All.Count(context => context.IsCollectible),
        GC.GetTotalMemory(forceFullCollection: false),
        Environment.WorkingSet);
}

/// <summary>The modules of one host.</summary>
/// <param name="Loaded">How many versions of modules are loaded; more than run while old ones finish or wait for the garbage collector.</param>
/// <param name="Managed">Bytes of managed memory, of the host and all modules together.</param>
/// <param name="WorkingSet">Bytes of the process.</param>
internal sealed record ObservedHost(IReadOnlyList<ObservedModule> Modules, int Loaded, long Managed, long WorkingSet);

/// <param name="Version">The version that runs; null while none does.</param>
/// <param name="AtWork">Dispatches under way at this moment.</param>
/// <param name="CodeSize">Bytes of its assemblies in memory; 0 for a department that is data alone.</param>
internal sealed record ObservedModule(string Name, string? Version, LocalText Department, ModuleState State, ModuleFares Fares, int AtWork, long CodeSize);
