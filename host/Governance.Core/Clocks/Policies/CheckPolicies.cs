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
            return [new("rules", ClocksText.AtMostRules(MostRules))];
        return rules.SelectMany((rule, index) => Wrong(rule).Select(wrong => new FieldError($"rules[{index}].{wrong.Field}", wrong.Message)))
            .Concat(rules
                .GroupBy(rule => (rule.Class, rule.Kind, rule.BusinessType, rule.Unit, rule.EffectiveFrom))
                .Where(same => same.Count() > 1)
                .Select(same => new FieldError("rules", ClocksText.TwoRulesOnOneDay(same.Key.EffectiveFrom))));
    }

    private IEnumerable<FieldError> Wrong(PolicyRule rule)
    {
        var most = rule.Limit.Unit == TimeLimitUnit.Hours ? MostHours : MostDays;
        if (rule.Limit.Amount < 1 || rule.Limit.Amount > most)
            yield return new("limit", ClocksText.LimitFromTo(MostHours, MostDays));
        if (rule.TargetDays is { } target && (target < 1 || rule.Limit.Unit != TimeLimitUnit.WorkingDays || target > rule.Limit.Amount))
            yield return new("targetDays", ClocksText.TargetIsInWorkingDays);
        if (rule.EffectiveFrom < Earliest || rule.EffectiveFrom > Latest)
            yield return new("effectiveFrom", ClocksText.GiveTheDayFromWhichItHolds);
        if (rule.Unit is { } unit && units.Find(unit) is null)
            yield return new("unit", ClocksText.NoSuchUnit);
        if (rule.Class is ClockClass.BusinessType or ClockClass.WorkflowStep && rule.BusinessType is null)
            yield return new("businessType", ClocksText.ChooseTheBusinessType);
        // A module that is off keeps its rules: only a code that looks like none is refused.
        if (rule.BusinessType is { } type && departments.Online.BusinessType(type) is null && !type.Contains('.'))
            yield return new("businessType", ClocksText.NoSuchBusinessType);
    }
}
