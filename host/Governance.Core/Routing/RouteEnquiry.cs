using Governance.Contracts;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Routing;

/// <summary>What routing looks at.</summary>
internal sealed record RoutedFacts(
    EnquiryKind Kind, BusinessType? Type, string? DepartmentUnit, string Channel, string Subject, string Body, FormValues Form, FormDescription Fields,
    Urgency Urgency, bool Confidential, string? AssessedUnit, string? AboutUnit, Modules.DepartmentsOnline Online);

/// <summary>Where it goes and why.</summary>
internal sealed record RoutedTo(string Unit, string Reason, string? Rule, bool Confidential);

/// <summary>Finds the owner: the first rule that matches, else the module's judgement, else the business type's desk, else the office.</summary>
internal static class RouteEnquiry
{
    internal static RoutedTo Decide(RoutedFacts facts, IReadOnlyList<CompiledRule> rules, UnitDirectory units)
    {
        foreach (var rule in rules)
            if (rule.Matches(facts) && CanOwn(rule.Rule.Unit, facts, units))
                return new(rule.Rule.Unit, $"规则“{rule.Rule.Name}”", rule.Rule.Name, facts.Confidential || rule.Rule.Confidential == true);
        if (facts.AssessedUnit is { } assessed && CanOwn(assessed, facts, units))
            return new(assessed, "部门模块的判断", null, facts.Confidential);
        if (facts.Type?.Unit is { } named && CanOwn(named, facts, units))
            return new(named, "业务类型的办理单位", null, facts.Confidential);
        if (facts.DepartmentUnit is { } department && CanOwn(department, facts, units))
            return new(department, "业务类型所属部门", null, facts.Confidential);
        return new(OfficeDesk.Code, "没有规则适用，由网络问政办公室分派", null, facts.Confidential);
    }

    /// <summary>A unit that exists, is open, and is not the one that the enquiry is about or a part of it.</summary>
    internal static bool CanOwn(string unit, string? about, UnitDirectory units) =>
        units.Find(unit) is { Closed: false } && (about is null || !units.IsWithin(unit, about));

    /// <summary>And whose module is on: a desk that is switched off takes nothing new.</summary>
    private static bool CanOwn(string unit, RoutedFacts facts, UnitDirectory units) =>
        CanOwn(unit, facts.AboutUnit, units) && (units.Find(unit)?.Module is not { } module || facts.Online.Named(module) is not null);
}
