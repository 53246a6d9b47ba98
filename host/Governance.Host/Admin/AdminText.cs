using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText Preview = new("预览", "Preview");
    internal static readonly LocalText ReasonForTheChangeKeptOnRecord = new("修改原因（留存备查）", "Reason for the change (kept on record)");
    internal static readonly LocalText ConfirmAndApply = new("确认并生效", "Confirm and apply");
    internal static readonly LocalText Version = new("版本", "Version");
    internal static readonly LocalText Unit = new("科室", "Unit");
    internal static readonly LocalText FileNumber = new("办件编号", "File number");
    internal static readonly LocalText Department = new("部门", "Department");
    internal static readonly LocalText BusinessTypes = new("业务类型", "Business types");
    internal static readonly LocalText NoTitleYet = new("（还没有名称）", "(no title yet)");
    internal static readonly LocalText FormMoveUp = new("上移", "Move up");
    internal static readonly LocalText FormMoveDown = new("下移", "Move down");
    internal static readonly LocalText FormRemove = new("删除", "Remove");
    internal static readonly LocalText Cancel = new("取消", "Cancel");
    internal static readonly LocalText Platform = new("平台", "the platform");
    internal static readonly LocalText PleaseGiveTheReason = new("请写明原因", "Please give the reason");
    internal static readonly LocalText Code = new("代码", "Code");
    internal static readonly LocalText AcceptedLast30Days = new("近 30 天受理", "Accepted, last 30 days");
    internal static readonly LocalText AnsweredInTime = new("按时答复率", "Answered in time");
    internal static readonly LocalText LateAndOpenNow = new("现在超时未答", "Late and open now");
    internal static readonly LocalText MedianTimeToReply = new("答复用时（中位数）", "Median time to reply");
    internal static readonly LocalText ModulesOn = new("开启的模块", "Modules on");
    internal static readonly LocalText Look = new("查看", "Look");
    internal static readonly LocalText DutyOfficer = new("值班民警", "Duty officer");
    internal static readonly LocalText NobodyIsOnTheRosterNow = new("现在没有登记值班民警，门户上不显示。", "Nobody is on the roster now; the portal shows none.");
    internal static readonly LocalText Routing = new("分办规则", "Routing");
    internal static readonly LocalText Verification = new("承诺验证", "Verification");
    internal static readonly LocalText EveryQuestionAnsweredInTime = new(
        "有问必答，按时答复：用平台自己的数据逐条证明。", "Every question answered in time, proved over the platform's own data.");
    internal static readonly LocalText AddARule = new("添加规则", "Add a rule");
    internal static readonly LocalText Rule = new("规则", "Rule");
    internal static readonly LocalText Kind = new("类型", "Kind");
    internal static readonly LocalText BusinessType = new("业务类型", "Business type");
    internal static readonly LocalText Any = new("不限", "Any");

    internal static LocalText CalendarsVersion(int version) => new($"第 {version} 版", $"Version {version}");

    internal static LocalText MessagesDidNotGetThrough(int dead) => new(
        $"{dead} 条消息没有送到部门模块。", $"{dead} messages did not get through to departments' modules.");

    internal static LocalText VersionRules(int version, int rules) => new($"第 {version} 版，共 {rules} 条", $"Version {version}, {rules} rules");
}
