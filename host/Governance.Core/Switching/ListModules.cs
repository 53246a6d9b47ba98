using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Proposals;
using Governance.Core.Switching;

namespace Governance.Core.Switching;

/// <summary>All modules as the admin sees them: what was decided for all hosts, what this host's folders say, how this host's module fares.</summary>
[PerRequest]
internal sealed class ListModules(ModuleRuntime runtime, ModuleStates states, ModuleFigures figures, ReadProposals proposals)
{
    public async Task<IReadOnlyList<ModuleView>> Run(CancellationToken cancellationToken)
    {
        var decided = await states.Read(cancellationToken);
        var open = await states.OpenEnquiries(cancellationToken);
        var here = runtime.All.ToDictionary(module => module.Name, StringComparer.Ordinal);
        var waiting = await proposals.Waiting(cancellationToken);
        return [.. here.Keys.Union(decided.Keys).Order(StringComparer.Ordinal)
            .Select(name => View(name, here.GetValueOrDefault(name), decided.GetValueOrDefault(name), figures.Of(name), open.GetValueOrDefault(name)) with
            {
                Waiting = waiting.FirstOrDefault(proposal => ProposedWorkNames.OfModules.Contains(proposal.Work) && proposal.Subject == name),
            })];
    }

    /// <summary>The module as it stands, of which something was proposed and nothing was done; one that is not there yet is shown as it shall be.</summary>
    internal async Task<ModuleView> Proposed(ProposalView proposal, ModuleManifest? manifest, CancellationToken cancellationToken) =>
        ((await Run(cancellationToken)).FirstOrDefault(view => view.Name == proposal.Subject) ?? new ModuleView(
            proposal.Subject, proposal.Version ?? "", ModuleState.Discovered,
            new(manifest?.Department ?? new(proposal.Subject, proposal.Subject), manifest?.Summary ?? new("", ""), 0, manifest?.Requires ?? [], [], []),
            new(null, null, null), new(0, 0, 0))) with { Waiting = proposal, Proposed = true };

    private ModuleView View(string name, ModuleStatus? here, DecidedState? decided, (long Dispatched, long Failures) counts, int open)
    {
        var refusal = Refusal(here, decided);
        var believed = decided?.Mistake is null ? decided : null;
        var wrong = refusal ?? (here is null ? SwitchingText.NoFolderHere : null);
        return new(
            name,
            here?.Version ?? here?.Manifest?.Version ?? believed?.Version ?? "",
            refusal is null ? decided?.State ?? here?.State ?? ModuleState.Discovered : ModuleState.Failed,
            new(here?.Manifest?.Department ?? name, here?.Manifest?.Summary ?? "", here?.BusinessTypes ?? 0, here?.Manifest?.Requires ?? [],
                runtime.Dependants(name), here?.Mistakes ?? []),
            new(wrong is null ? decided?.Reason : $"{wrong.Zh} / {wrong.In("en")}", believed?.ChangedBy, believed?.ChangedAt),
            new(counts.Dispatched, counts.Failures, open))
        {
            Unvouched = refusal is not null,
        };
    }

    /// <summary>Nobody believes its record, or vouches for its files on this host; whatever was decided, it does not run.</summary>
    private static LocalText? Refusal(ModuleStatus? here, DecidedState? decided) =>
        decided?.Mistake ?? (here is { Unvouched: true } && decided?.ShallRun != false ? here.Reason : null);
}
