using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Switching;
using Governance.Core.Officers;

namespace Governance.Core.Switching;

/// <summary>An admin takes a module that is off out of the platform, with all its versions. Its enquiries stay: readable, their clocks running, answered by the office.</summary>
[PerRequest]
internal sealed class RemoveModule(ModuleRuntime runtime, ModuleStates states, ModulesInStep modules, PackageStore store)
{
    /// <returns>The state that the module was in.</returns>
    public async Task<Outcome<DecidedState>> Run(Actor actor, string name, string reason, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, "只有管理员可以移除模块。", "Only an admin may remove modules.");
        if (ReasonRule.MistakeIn(reason) is { } unexplained)
            return unexplained;
        if ((await states.Read(cancellationToken)).GetValueOrDefault(name) is not { } decided)
            return Problem.Of(ProblemKind.NotFound, "没有这个模块。", "There is no such module.");
        if (runtime.Shipped(name) is not null)
            return Problem.Of(
                ProblemKind.Conflict,
                "这个模块随程序安装，只能停用；要回到随附的版本，请用“回退”。",
                "This module came with the program and can only be turned off; to return to the version that came with it, roll back.");
        if (!await store.Remove(name, reason.Trim(), actor.Account, cancellationToken))
            return Problem.Of(ProblemKind.Conflict, "请先停用这个模块。", "Turn the module off first.");
        await modules.Follow(cancellationToken);
        return decided;
    }
}
