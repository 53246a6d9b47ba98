using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Proposals;
using Governance.Core.Switching;
using Governance.Core.Modules.Running;
using Governance.Core.Officers;

namespace Governance.Core.Switching;

/// <summary>An admin returns a module to the version before the one in force; before the first package that is what came with the program.</summary>
[PerRequest]
internal sealed class RollBackModule(
    ModuleRuntime runtime, ModuleStates states, PackageStore store, ChosenPackages packages, ListModules list, TakeUpVersion takeUp, ProposeWork propose)
{
    public Task<Outcome<ModuleView>> Run(Actor actor, string name, string reason, CancellationToken cancellationToken) =>
        Run(actor, name, reason, null, cancellationToken);

    /// <param name="confirmed">What was proposed, once a second admin has confirmed it.</param>
    internal async Task<Outcome<ModuleView>> Run(
        Actor actor, string name, string reason, Confirmation? confirmed, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, SwitchingText.OnlyAdminMayRollModulesBack);
        if (ReasonRule.MistakeIn(reason) is { } unexplained)
            return unexplained;
        if ((await states.Read(cancellationToken)).GetValueOrDefault(name) is not { } decided)
            return Problem.Of(ProblemKind.NotFound, SwitchingText.NoSuchModule);
        if (await Before(name, decided, cancellationToken) is not { } before)
            return Problem.Of(ProblemKind.Conflict, SwitchingText.NoVersionBefore(decided.Version));
        var version = before.Reading.Manifest?.Version ?? "";
        if (confirmed is { Version: { } meant } && meant != version)
            return Problem.Of(ProblemKind.Conflict, SwitchingText.OvertakenBy(meant, version));
        if (confirmed is null && await propose.Run(actor.Account, ProposedWork.RollBack, name, version, TextRule.Fit(reason), cancellationToken) is { } waits)
            return waits.Problem is { } problem ? problem : await list.Proposed(waits.Value!, before.Reading.Manifest, cancellationToken);
        return await takeUp.Run(
            actor, before, decided, content: null, "module.rollback", Confirmation.With(confirmed, TextRule.Fit(reason)), cancellationToken);
    }

    private async Task<DiscoveredModule?> Before(string name, DecidedState decided, CancellationToken cancellationToken)
    {
        var older = (await store.Versions(cancellationToken))
            .Where(kept => kept.Name == name && ModuleVersion.Order.Compare(kept.Version, decided.Version) < 0)
            .MaxBy(kept => kept.Version, ModuleVersion.Order);
        // The folder beside the program stands in line with the packages by its own version.
        var shipped = decided.Package is null ? null : runtime.Shipped(name);
        if (shipped?.Reading.Manifest is { } manifest && (older is null || ModuleVersion.Order.Compare(manifest.Version, older.Version) > 0)
            && ModuleVersion.Order.Compare(manifest.Version, decided.Version) < 0)
            return shipped;
        if (older is null)
            return null;
        var chosen = new Dictionary<string, DecidedState> { [name] = decided with { Package = older.Sha256, Mistake = null } };
        return (await packages.Of(chosen, new Dictionary<string, DiscoveredModule>(), cancellationToken)).GetValueOrDefault(name);
    }
}
