using Governance.Contracts;

namespace Governance.Core.Routing;

internal static class RoutingText
{
    internal static readonly LocalText ThisRuleIsEmpty = new("这一条规则是空的。", "This rule is empty.");
    internal static readonly LocalText NoSuchUnit = new("没有这个单位。", "There is no such unit.");
    internal static readonly LocalText GiveAtLeastOneCondition = new(
        "至少要有一个条件；什么都符合的规则会拿走全部诉求。", "Give at least one condition: a rule that matches everything would take every enquiry.");
    internal static readonly LocalText NoSuchKind = new("没有这种诉求类型。", "There is no such kind.");
    internal static readonly LocalText FieldNameIsEmpty = new("字段名是空的，或者太长。", "The name of a field is empty or too long.");
    internal static readonly LocalText FieldNeedsAtLeastOneValue = new("字段要有至少一个取值。", "A field needs at least one value.");
    internal static readonly LocalText AsTheDepartmentsModuleJudged = new("部门模块的判断", "As the department's module judged");
    internal static readonly LocalText UnitOfItsBusinessType = new("业务类型的办理单位", "The unit of its business type");
    internal static readonly LocalText DepartmentOfItsBusinessType = new("业务类型所属部门", "The department of its business type");
    internal static readonly LocalText NoRuleApplies = new("没有规则适用，由网络问政办公室分派", "No rule applies: the online-enquiry office hands it out");
    internal static readonly LocalText Rules = new("规则", "the rules");
    internal static readonly LocalText Kind = new("类型", "kind");
    internal static readonly LocalText Business = new("业务", "business");
    internal static readonly LocalText Channel = new("渠道", "channel");
    internal static readonly LocalText TextHas = new("内容含", "text has");
    internal static readonly LocalText Confidential = new("保密", "confidential");
    internal static readonly LocalText NotConfidential = new("不保密", "not confidential");
    internal static readonly LocalText MadeConfidential = new("，转为保密", ", made confidential");
    internal static readonly LocalText ConfidentialSubject = new("（保密诉求）", "(confidential)");
    internal static readonly LocalText UnseenSubject = new("（不由您查看）", "(not yours to see)");

    internal static LocalText NoMoreThanRules(int mostRules) => new($"最多 {mostRules} 条规则。", $"No more than {mostRules} rules.");

    internal static readonly LocalText WithoutBusinessType = new("没有选业务类型", "without a business type");

    internal static readonly LocalText WithBusinessType = new("选了业务类型", "with a business type");

    internal static LocalText GiveTheRuleAName(int longestName) => new(
        $"请给规则起名，最多 {longestName} 个字符，不含控制字符。", $"Give the rule a name of at most {longestName} characters, without control characters.");

    internal static LocalText NoMoreThanValues(int mostValues) => new($"最多 {mostValues} 项。", $"No more than {mostValues} values.");

    internal static LocalText EachValueHasFrom1ToCharacters(int longestValue) => new(
        $"每一项 1 到 {longestValue} 个字符，不能是空的，不含控制字符。", $"Each value has from 1 to {longestValue} characters, is not empty and holds no control characters.");

    internal static LocalText AreaHasFrom1ToCharacters(int longestValue) => new(
        $"区域 1 到 {longestValue} 个字符，不含控制字符。", $"An area has from 1 to {longestValue} characters, without control characters.");

    internal static LocalText Rule(string rule) => new($"规则“{rule}”", $"Rule “{rule}”");

    internal static LocalText Area(string area) => new($"区域 {area}", $"area {area}");

    internal static LocalText UrgencyAtLeast(Urgency urgency) =>
        new($"紧急程度至少 {urgency switch { Urgency.Normal => "一般", Urgency.High => "较急", _ => "紧急" }}", $"urgency at least {urgency}");
}
