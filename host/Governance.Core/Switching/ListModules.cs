using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Switching;

namespace Governance.Core.Switching;

/// <summary>All modules as the admin sees them: what was decided for all hosts, what this host's folders say, how this host's module fares.</summary>
[PerRequest]
public sealed class ListModules(ModuleRuntime runtime, ModuleStates states, ModuleFigures figures)
{
    public async Task<IReadOnlyList<ModuleView>> Run(CancellationToken cancellationToken)
    {
        var decided = await states.Read(cancellationToken);
        var open = await states.OpenEnquiries(cancellationToken);
        var here = runtime.All.ToDictionary(module => module.Name, StringComparer.Ordinal);
        return [.. here.Keys.Union(decided.Keys).Order(StringComparer.Ordinal)
            .Select(name => View(name, here.GetValueOrDefault(name), decided.GetValueOrDefault(name), figures.Of(name), open.GetValueOrDefault(name)))];
    }

    private ModuleView View(string name, ModuleStatus? here, DecidedState? decided, (long Dispatched, long Failures) counts, int open) => new(
        name,
        here?.Version ?? here?.Manifest?.Version ?? decided?.Version ?? "",
        here?.Manifest?.Department ?? name,
        here?.Manifest?.Summary ?? "",
        decided?.State ?? here?.State ?? ModuleState.Discovered,
        here is null ? "本机没有这个模块的文件夹。 / This host has no folder of this module." : decided?.Reason,
        decided?.ChangedBy,
        decided?.ChangedAt,
        here?.BusinessTypes ?? 0,
        here?.Manifest?.Requires ?? [],
        here?.Mistakes ?? [],
        counts.Dispatched,
        counts.Failures,
        open)
    {
        RequiredBy = runtime.Dependants(name),
    };
}
