using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Switching;
using Governance.Core.Modules.Running;
using Governance.Core.Officers;

namespace Governance.Core.Switching;

/// <summary>An admin returns a module to the version before the one in force; before the first package that is what came with the program.</summary>
[PerRequest]
internal sealed class RollBackModule(ModuleRuntime runtime, ModuleStates states, PackageStore store, UnpackPackages unpack, TakeUpVersion takeUp)
{
    public async Task<Outcome<ModuleView>> Run(Actor actor, string name, string reason, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, "只有管理员可以回退模块。", "Only an admin may roll modules back.");
        if (ReasonRule.MistakeIn(reason) is { } unexplained)
            return unexplained;
        if ((await states.Read(cancellationToken)).GetValueOrDefault(name) is not { } decided)
            return Problem.Of(ProblemKind.NotFound, "没有这个模块。", "There is no such module.");
        if (await Before(name, decided, cancellationToken) is not { } before)
            return Problem.Of(ProblemKind.Conflict, $"没有比 {decided.Version} 更早的版本。", $"There is no version before {decided.Version}.");
        return await takeUp.Run(actor, before, decided, content: null, "module.rollback", reason.Trim(), cancellationToken);
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
        var chosen = new Dictionary<string, DecidedState> { [name] = decided with { Package = older.Sha256 } };
        return (await unpack.Chosen(chosen, new Dictionary<string, DiscoveredModule>(), cancellationToken)).GetValueOrDefault(name);
    }
}
