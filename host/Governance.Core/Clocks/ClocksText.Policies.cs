using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Clocks;

internal static partial class ClocksText
{
    internal static readonly LocalText TargetIsInWorkingDays = new("目标按工作日计，不晚于时限。", "A target is in working days, and not later than the limit.");
    internal static readonly LocalText GiveTheDayFromWhichItHolds = new("请填写生效日期。", "Give the day from which it holds.");
    internal static readonly LocalText ChooseTheBusinessType = new("请选择业务类型。", "Choose the business type.");
    internal static readonly LocalText NoSuchBusinessType = new("没有这个业务类型。", "There is no such business type.");
    internal static readonly LocalText Policies = new("时限规则", "the policies");
    internal static readonly LocalText TimeLimitsHaveChanged = new("办理时限规定有调整，答复时限重新计算", "The time limits have changed; the due time was worked out anew");

    internal static LocalText AtMostRules(int mostRules) => new($"最多 {mostRules} 条规则。", $"At most {mostRules} rules.");

    internal static LocalText TwoRulesOnOneDay(LocalDate effectiveFrom) => new(
        $"有两条规则范围相同、同一天（{effectiveFrom:uuuu-MM-dd}）生效。", $"Two rules for the same enquiries take effect on the same day ({effectiveFrom:uuuu-MM-dd}).");

    internal static LocalText LimitFromTo(int mostHours, int mostDays) => new(
        $"时限为 1 到 {mostHours} 小时，或者 1 到 {mostDays} 个工作日。", $"From 1 to {mostHours} hours, or 1 to {mostDays} working days.");

    internal static LocalText AnsweredWithinWhenSimpleWithinWhenComplex(LocalText item, LocalText other) => new(
        $"简单的 {item.Zh}内答复；复杂的 {other.Zh}内", $"Answered within {item.En} when simple, within {other.En} when complex");

    internal static LocalText FirstResponseWithin(LocalText due) => new($"{due.Zh}内首次回应", $"First response within {due.En}");

    internal static LocalText WeAimFor(LocalText aim, LocalText due) => new($"争取 {aim.Zh}，最长 {due.Zh}", $"We aim for {aim.En}; at most {due.En}");

    internal static LocalText AnsweredWithin(LocalText due) => new($"{due.Zh}内答复", $"Answered within {due.En}");

    internal static LocalText PolicyInWords(IReadOnlyList<LocalText> concerns, string from, LocalText limit, LocalText? target) => new(
        $"{string.Join(" · ", concerns.Select(text => text.Zh))}，{from} 起：{limit.Zh}{(target is null ? "" : $"，目标 {target.Zh}")}",
        $"{string.Join(" · ", concerns.Select(text => text.In("en")))}, from {from}: {limit.En}{(target is null ? "" : $", target {target.En}")}");
}
