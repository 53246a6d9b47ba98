using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Switching;
using Governance.Core.Officers;

namespace Governance.Core.Switching;

/// <summary>An admin turns a module on or off for all hosts. On while it is on takes what its folder holds now: that is the upgrade in place.</summary>
[PerRequest]
internal sealed class SwitchModule(ModuleRuntime runtime, ModuleStates states, ModulesInStep modules, ListModules list)
{
    /// <summary>Returns once this host serves the module, or no longer does; the others follow within a second.</summary>
    /// <param name="dependants">Off: also those that require it; else it stays on as long as there are any.</param>
    public async Task<Outcome<ModuleView>> Run(Actor actor, string name, bool on, string reason, CancellationToken cancellationToken, bool dependants = false)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, "只有管理员可以启用或停用模块。", "Only an admin may turn modules on or off.");
        if (reason.Trim().Length is < 2 or > 500)
            return Problem.Invalid(new FieldError("reason", new("请写明原因，2 至 500 个字。", "Say why, in 2 to 500 characters.")));

        await runtime.Discover(cancellationToken);
        if (runtime.Of(name) is not { } module)
            return Problem.Of(ProblemKind.NotFound, "没有这个模块。", "There is no such module.");
        var problem = on ? await TurnOn(actor, module, reason.Trim(), cancellationToken) : await TurnOff(actor, module, reason.Trim(), dependants, cancellationToken);
        return problem is not null ? problem : (await list.Run(cancellationToken)).Single(view => view.Name == name);
    }

    private async Task<Problem?> TurnOn(Actor actor, ModuleStatus module, string reason, CancellationToken cancellationToken)
    {
        await modules.Follow(cancellationToken);
        foreach (var required in runtime.Requirements(module.Name).Select(runtime.Of).OfType<ModuleStatus>().Where(required => required.State != ModuleState.On))
            await states.Decide(required.Name, Version(required), ModuleState.On, $"{module.Name} 需要它 / required by {module.Name}", actor.Account, cancellationToken);
        await states.Decide(module.Name, Version(module), ModuleState.On, reason, actor.Account, cancellationToken);
        await modules.Follow(cancellationToken, restart: module.Name);
        var now = runtime.Of(module.Name);
        return now?.State == ModuleState.On
            ? null
            : Problem.Of(ProblemKind.Conflict, $"模块没有启动：{now?.Reason?.Zh}", $"The module did not start: {now?.Reason?.In("en")}");
    }

    private async Task<Problem?> TurnOff(Actor actor, ModuleStatus module, string reason, bool withDependants, CancellationToken cancellationToken)
    {
        var dependants = runtime.Dependants(module.Name);
        if (dependants.Count > 0 && !withDependants)
        {
            var names = string.Join(", ", dependants);
            return Problem.Of(ProblemKind.Conflict, $"这些模块需要它，请先停用，或者一并停用：{names}", $"These modules require it; turn them off first, or with it: {names}");
        }

        foreach (var other in dependants.Select(runtime.Of).OfType<ModuleStatus>())
            await states.Decide(other.Name, Version(other), ModuleState.Off, $"随 {module.Name} 停用 / turned off with {module.Name}：{reason}", actor.Account, cancellationToken);
        await states.Decide(module.Name, Version(module), ModuleState.Off, reason, actor.Account, cancellationToken);
        await modules.Follow(cancellationToken);
        return null;
    }

    private static string Version(ModuleStatus module) => module.Manifest?.Version ?? "";
}
