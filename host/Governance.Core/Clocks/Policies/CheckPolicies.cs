using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks.Policies;

/// <summary>Whether a list of policies can be put in force; errors say which rule and what.</summary>
[PerRequest]
internal sealed class CheckPolicies(UnitDirectory units, Departments departments)
{
    private const int MostRules = 500;
    private const int MostHours = 24 * 90;
    private const int MostDays = 120;
    private static readonly LocalDate Earliest = new(2010, 1, 1);
    private static readonly LocalDate Latest = new(2100, 1, 1);

    internal IEnumerable<FieldError> Errors(IReadOnlyList<PolicyRule> rules)
    {
        if (rules.Count > MostRules)
            return [new("rules", new($"最多 {MostRules} 条规则。", $"At most {MostRules} rules."))];
        return rules.SelectMany((rule, index) => Wrong(rule).Select(wrong => new FieldError($"rules[{index}].{wrong.Field}", wrong.Message)))
            .Concat(rules
                .GroupBy(rule => (rule.Class, rule.Kind, rule.BusinessType, rule.Unit, rule.EffectiveFrom))
                .Where(same => same.Count() > 1)
                .Select(same => new FieldError("rules", new(
                    $"有两条规则范围相同、同一天（{same.Key.EffectiveFrom:uuuu-MM-dd}）生效。", $"Two rules for the same enquiries take effect on the same day ({same.Key.EffectiveFrom:uuuu-MM-dd})."))));
    }

    private IEnumerable<FieldError> Wrong(PolicyRule rule)
    {
        var most = rule.Limit.Unit == TimeLimitUnit.Hours ? MostHours : MostDays;
        if (rule.Limit.Amount < 1 || rule.Limit.Amount > most)
            yield return new("limit", new($"时限为 1 到 {MostHours} 小时，或者 1 到 {MostDays} 个工作日。", $"From 1 to {MostHours} hours, or 1 to {MostDays} working days."));
        if (rule.TargetDays is { } target && (target < 1 || rule.Limit.Unit != TimeLimitUnit.WorkingDays || target > rule.Limit.Amount))
            yield return new("targetDays", new("目标按工作日计，不晚于时限。", "A target is in working days, and not later than the limit."));
        if (rule.EffectiveFrom < Earliest || rule.EffectiveFrom > Latest)
            yield return new("effectiveFrom", new("请填写生效日期。", "Give the day from which it holds."));
        if (rule.Unit is { } unit && units.Find(unit) is null)
            yield return new("unit", new("没有这个科室。", "There is no such unit."));
        if (rule.Class == ClockClass.BusinessType && rule.BusinessType is null)
            yield return new("businessType", new("请选择业务类型。", "Choose the business type."));
        // A module that is off keeps its rules: only a code that looks like none is refused.
        if (rule.BusinessType is { } type && departments.Online.BusinessType(type) is null && !type.Contains('.'))
            yield return new("businessType", new("没有这个业务类型。", "There is no such business type."));
    }
}
