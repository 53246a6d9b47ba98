using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Switching;
using Governance.Core.Modules.Running;
using Governance.Core.Officers;

namespace Governance.Core.Switching;

/// <summary>
/// Another version of a module takes over: started beside the one that runs, given all new work, and only then decided for all hosts. When it cannot
/// start, the old one goes on and nothing has changed.
/// </summary>
[PerRequest]
internal sealed class TakeUpVersion(ModuleRuntime runtime, ModulesInStep modules, PackageStore store, RecordMemory memory, ListModules list)
{
    public async Task<Outcome<ModuleView>> Run(
        Actor actor, DiscoveredModule version, DecidedState? decided, byte[]? content, string what, string reason, CancellationToken cancellationToken)
    {
        // What was turned off stays off; what had failed is tried again, for that is what a new version is for.
        var on = decided?.State != ModuleState.Off;
        var revision = memory.Next(version.Name, decided);
        var problem = await modules.Between(() => Try(actor, version, on, content, what, reason, revision, cancellationToken), cancellationToken);
        await modules.Follow(cancellationToken);
        return problem is not null ? problem : (await list.Run(cancellationToken)).Single(view => view.Name == version.Name);
    }

    private async Task<Problem?> Try(
        Actor actor, DiscoveredModule version, bool on, byte[]? content, string what, string reason, long revision, CancellationToken cancellationToken)
    {
        if (on && await runtime.Upgrade(version, cancellationToken) is { } refusal)
            return Problem.Of(
                ProblemKind.Refused,
                SwitchingText.NewVersionDidNotStart(refusal));
        var chosen = new ChosenVersion(
            version.Name, version.Reading.Manifest!.Version, version.Package, on ? ModuleState.On : ModuleState.Off, reason, actor.Account, what, revision);
        return await store.Choose(chosen, content, cancellationToken)
            ? null
            : Problem.Of(ProblemKind.Conflict, SwitchingText.SomebodyHasJustUploadedTheSameVersion);
    }
}
