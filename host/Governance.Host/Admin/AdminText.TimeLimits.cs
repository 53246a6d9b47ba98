using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutTimeLimits = new(
        "没有规则时按下面的公开承诺。几条规则都适用时，范围最具体的优先，其次是最近生效的。",
        "Where no rule says otherwise, the published promise below holds. Of several rules that apply, the most specific wins, then the one that took "
            + "effect last.");
    internal static readonly LocalText PublishedPromise = new("公开承诺", "The published promise");
    internal static readonly LocalText EachBusinessTypeSaysItsOwn = new("每种业务自己写明", "each business type says its own");
    internal static readonly LocalText RulesThatDifferFromIt = new("不同于公开承诺的规则", "Rules that differ from it");
    internal static readonly LocalText NoneYet = new("还没有规则。", "There are none yet.");
    internal static readonly LocalText TimeLimitsClock = new("时限类别", "Clock");
    internal static readonly LocalText Limit = new("时限", "Limit");
    internal static readonly LocalText Counts = new("单位", "Counts");
    internal static readonly LocalText TargetDaysOptional = new("目标工作日（选填）", "Target days (optional)");
    internal static readonly LocalText ForWhatIsReceivedFrom = new("自何日收到的起", "For what is received from");
    internal static readonly LocalText TimeLimitsKind = new("诉求类型", "Kind");
    internal static readonly LocalText Hours = new("小时", "hours");
    internal static readonly LocalText TimeLimitsWorkingDays = new("工作日", "working days");

    internal static LocalText TargetWorkingDays(int target) => new($"（目标 {target} 个工作日）", $" (target {target} working days)");

    internal static LocalText TimeLimitsSavedAsVersion(int version, int moved) => new(
        $"已保存为第 {version} 版，{moved} 个时限有变动", $"Saved as version {version}; {moved} clocks moved");

    internal static LocalText RemoveRule(int number) => new($"删除规则 {number}", $"Remove rule {number}");
}
