using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutRouting = new(
        "从上到下，第一条符合的规则决定责任部门；都不符合的归网络问政办公室。投诉不会分给被投诉的部门。",
        "From the top, the first rule that matches decides the owner; what none matches goes to the Online Enquiry Office. A complaint never goes to the "
            + "unit it is about.");
    internal static readonly LocalText YourChangesAreStillHereNotSaved = new("您的修改还在这里，没有保存。", "Your changes are still here, not saved.");
    internal static readonly LocalText PutMineInItsPlace = new("用我的规则替换它，重新试算", "Put mine in its place, after a new dry run");
    internal static readonly LocalText DropMineAndLoadTheNewest = new("放弃我的修改，载入最新版", "Drop mine and load the newest");
    internal static readonly LocalText UnsavedChanges = new("有未保存的修改", "Unsaved changes");
    internal static readonly LocalText Copy = new(" 副本", " (copy)");
    internal static readonly LocalText DryRunAndSave = new("试算与保存", "Dry run and save");
    internal static readonly LocalText Against = new("对照", "Against");
    internal static readonly LocalText OneMoment = new("请稍候…", "One moment…");
    internal static readonly LocalText DryRun = new("试算", "Dry run");
    internal static readonly LocalText RulesChangedAfterThis = new("试算之后规则又改过", "The rules changed after this");
    internal static readonly LocalText EnquiriesThatWouldMove = new("会换部门的诉求", "Enquiries that would move");
    internal static readonly LocalText Subject = new("主题", "Subject");
    internal static readonly LocalText RoutingFrom = new("现在", "From");
    internal static readonly LocalText RoutingTo = new("将归", "To");
    internal static readonly LocalText NoRuleMatches = new("没有符合的规则", "no rule matches");
    internal static readonly LocalText SaveAndApply = new("保存并生效", "Save and apply");
    internal static readonly LocalText DryRunFirstThenSave = new("先试算，再保存。", "Dry-run first, then save.");
    internal static readonly LocalText RoutingName = new("规则名称", "Name");
    internal static readonly LocalText GoesTo = new("分给", "Goes to");
    internal static readonly LocalText ConditionsAllMustHold = new("条件（都要符合；留空表示不限）", "Conditions (all must hold; empty means any)");
    internal static readonly LocalText Channel = new("渠道", "Channel");
    internal static readonly LocalText TextHasAnyOfTheseWords = new("内容含任一词", "Text has any of these words");
    internal static readonly LocalText WithCommasBetween = new("用逗号分开", "with commas between");
    internal static readonly LocalText UrgencyAtLeast = new("紧急程度至少", "Urgency at least");
    internal static readonly LocalText Confidential = new("是否保密", "Confidential");
    internal static readonly LocalText BusinessTypeChosen = new("是否选了业务类型", "Business type chosen");
    internal static readonly LocalText OnlyWithoutOne = new("只限没有选的", "Only without one");
    internal static readonly LocalText OnlyWithOne = new("只限选了的", "Only with one");
    internal static readonly LocalText WithoutBusinessType = new("没有选业务类型", "without a business type");
    internal static readonly LocalText WithBusinessType = new("选了业务类型", "with a business type");
    internal static readonly LocalText OnlyConfidential = new("只限保密的", "Only confidential");
    internal static readonly LocalText OnlyNotConfidential = new("只限不保密的", "Only not confidential");
    internal static readonly LocalText Area = new("区域", "Area");
    internal static readonly LocalText MakeMatchingEnquiriesConfidential = new("符合的诉求转为保密", "Make matching enquiries confidential");
    internal static readonly LocalText FormField = new("表单字段", "Form field");
    internal static readonly LocalText RoutingIsAnyOf = new("等于任一值", "is any of");
    internal static readonly LocalText RemoveTheFormCondition = new("删除表单条件", "Remove the form condition");
    internal static readonly LocalText FormCondition = new("表单条件", "Form condition");
    internal static readonly LocalText Unnamed = new("（未命名）", "(unnamed)");
    internal static readonly LocalText MadeConfidential = new("，转为保密", ", made confidential");
    internal static readonly LocalText Duplicate = new("复制", "Duplicate");
    internal static readonly LocalText Close = new("收起", "Close");
    internal static readonly LocalText Edit = new("编辑", "Edit");

    internal static LocalText HasJustSavedVersion(string? changedBy, int version) => new(
        $"{changedBy} 刚刚保存了第 {version} 版：", $"{changedBy} has just saved version {version}:");

    internal static LocalText SavedAsVersion(int version) => new($"已保存为第 {version} 版", $"Saved as version {version}");

    internal static LocalText LastDays(int many) => new($"最近 {many} 天的诉求", $"the last {many} days");

    internal static LocalText OfEnquiriesWouldMove(int considered, int moves) => new(
        $"{considered} 件诉求中，{moves} 件会换责任部门。", $"Of {considered} enquiries, {moves} would move.");

    internal static LocalText More(int shown) => new($"还有 {shown} 件", $"{shown} more");

    internal static readonly LocalText RoutingKind = new("类型", "kind");
    internal static readonly LocalText Business = new("业务", "business");
    internal static readonly LocalText RoutingChannel = new("渠道", "channel");
    internal static readonly LocalText TextHas = new("内容含", "text has");
    internal static LocalText RoutingUrgencyAtLeast(LocalText urgency) => new($"至少{urgency.Zh}", $"urgency at least {urgency.En}");
    internal static readonly LocalText RoutingConfidential = new("保密", "confidential");
    internal static readonly LocalText NotConfidential = new("不保密", "not confidential");
    internal static LocalText RoutingArea(string area) => new($"区域 {area}", $"area {area}");
    internal static readonly LocalText EveryEnquiry = new("所有诉求", "every enquiry");
    internal static LocalText RoutingAdded(string name) => new($"新增：{name}", $"Added: {name}");
    internal static LocalText RoutingRemoved(string name) => new($"删除：{name}", $"Removed: {name}");
    internal static LocalText RoutingChanged(string key) => new($"修改：{key}", $"Changed: {key}");
    internal static readonly LocalText OrderIsDifferent = new("顺序不同", "The order is different");
    internal static LocalText RoutingRule(int number, LocalText message) => new($"第 {number} 条：{message.Zh}", $"Rule {number}: {message.In("en")}");
}
