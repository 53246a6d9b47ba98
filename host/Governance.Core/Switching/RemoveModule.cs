using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Switching;
using Governance.Core.Officers;

namespace Governance.Core.Switching;

/// <summary>
/// An admin takes a module that is off out of the platform, with all its versions. Its enquiries stay: readable, their clocks running,
/// answered by the office.
/// </summary>
[PerRequest]
internal sealed class RemoveModule(ModuleRuntime runtime, ModuleStates states, ModulesInStep modules, PackageStore store)
{
    /// <returns>The state that the module was in.</returns>
    public async Task<Outcome<DecidedState>> Run(Actor actor, string name, string reason, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, SwitchingText.OnlyAdminMayRemoveModules);
        if (ReasonRule.MistakeIn(reason) is { } unexplained)
            return unexplained;
        if ((await states.Read(cancellationToken)).GetValueOrDefault(name) is not { } decided)
            return Problem.Of(ProblemKind.NotFound, SwitchingText.NoSuchModule);
        if (runtime.Shipped(name) is not null)
            return Problem.Of(
                ProblemKind.Conflict,
                SwitchingText.CameWithTheProgram);
        if (!await store.Remove(name, RunsNowhere(name, decided), TextRule.Fit(reason), actor.Account, cancellationToken))
            return Problem.Of(ProblemKind.Conflict, SwitchingText.TurnTheModuleOffFirst);
        await modules.Follow(cancellationToken);
        return decided;
    }

    /// <summary>Whatever was decided: nobody believes its record, or vouches for its package.</summary>
    private bool RunsNowhere(string name, DecidedState decided) => decided.Mistake is not null || runtime.Of(name) is { Unvouched: true };
}
