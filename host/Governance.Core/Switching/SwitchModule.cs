using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Switching;
using Governance.Core.Officers;
using Governance.Core.Proposals;

namespace Governance.Core.Switching;

/// <summary>An admin turns a module on or off for all hosts. On while it is on takes what its folder holds now: that is the upgrade in place.</summary>
[PerRequest]
internal sealed class SwitchModule(ModuleRuntime runtime, ModuleStates states, ModulesInStep modules, ListModules list, ProposeWork propose)
{
    /// <summary>Returns once this host serves the module, or no longer does; the others follow within a second.</summary>
    /// <param name="dependants">Off: also those that require it; else it stays on as long as there are any.</param>
    public Task<Outcome<ModuleView>> Run(Actor actor, string name, bool on, string reason, CancellationToken cancellationToken, bool dependants = false) =>
        Run(actor, name, on, reason, dependants, null, cancellationToken);

    /// <param name="confirmed">What was proposed, once a second admin has confirmed it.</param>
    internal async Task<Outcome<ModuleView>> Run(
        Actor actor, string name, bool on, string reason, bool dependants, Confirmation? confirmed, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, SwitchingText.OnlyAdminMayTurnModules);
        if (ReasonRule.MistakeIn(reason) is { } wrong)
            return wrong;

        await runtime.Discover(cancellationToken);
        if (runtime.Of(name) is not { } module)
            return Problem.Of(ProblemKind.NotFound, SwitchingText.NoSuchModule);
        if (confirmed is { Version: { } meant } && meant != Version(module))
            return Problem.Of(ProblemKind.Conflict, SwitchingText.OvertakenBy(meant, Version(module)));
        if (on && confirmed is null
            && await propose.Run(actor.Account, ProposedWork.TurnOn, name, Version(module), TextRule.Fit(reason), cancellationToken) is { } waits)
            return waits.Problem is { } refused ? refused : await list.Proposed(waits.Value!, module.Manifest, cancellationToken);
        var problem = on
            ? await TurnOn(actor, module, Confirmation.With(confirmed, TextRule.Fit(reason)), cancellationToken)
            : await TurnOff(actor, module, TextRule.Fit(reason), dependants, cancellationToken);
        return problem is not null ? problem : (await list.Run(cancellationToken)).Single(view => view.Name == name);
    }

    private async Task<Problem?> TurnOn(Actor actor, ModuleStatus module, string reason, CancellationToken cancellationToken)
    {
        await modules.Follow(cancellationToken);
        foreach (var required in runtime.Requirements(module.Name).Select(runtime.Of).OfType<ModuleStatus>()
            .Where(required => required.State != ModuleState.On))
            await states.Decide(
                required.Name, Version(required), ModuleState.On, SwitchingText.RequiredBy(module.Name), actor.Account, cancellationToken);
        await states.Decide(module.Name, Version(module), ModuleState.On, reason, actor.Account, cancellationToken);
        await modules.Follow(cancellationToken, restart: module.Name);
        var now = runtime.Of(module.Name);
        return now?.State == ModuleState.On
            ? null
            : Problem.Of(ProblemKind.Conflict, SwitchingText.ModuleDidNotStart(now?.Reason));
    }

    private async Task<Problem?> TurnOff(Actor actor, ModuleStatus module, string reason, bool withDependants, CancellationToken cancellationToken)
    {
        var dependants = runtime.Dependants(module.Name);
        if (dependants.Count > 0 && !withDependants)
        {
            var names = string.Join(", ", dependants);
            return Problem.Of(ProblemKind.Conflict, SwitchingText.TheseModulesRequireIt(names));
        }

        foreach (var other in dependants.Select(runtime.Of).OfType<ModuleStatus>())
            await states.Decide(
                other.Name, Version(other), ModuleState.Off, SwitchingText.TurnedOffWith(module.Name, reason), actor.Account, cancellationToken);
        await states.Decide(module.Name, Version(module), ModuleState.Off, reason, actor.Account, cancellationToken);
        await modules.Follow(cancellationToken);
        return null;
    }

    private static string Version(ModuleStatus module) => module.Manifest?.Version ?? "";
}
