using Governance.Contracts;
using Governance.Core.Units;

namespace Governance.Core.Routing;

/// <summary>What routing looks at.</summary>
internal sealed record RoutedFacts(
    EnquiryKind Kind, BusinessType? Type, string? DepartmentUnit, string Channel, string Subject, string Body, FormValues Form, FormDescription Fields,
    Urgency Urgency, bool Confidential, string? AssessedUnit, string? AboutUnit, Modules.DepartmentsOnline Online);

/// <summary>Where it goes and why.</summary>
internal sealed record RoutedTo(string Unit, LocalText Reason, string? Rule, bool Confidential);

/// <summary>Finds the owner: the first rule that matches, else the module's judgement, else the business type's desk, else the office.</summary>
internal static class RouteEnquiry
{
    internal static RoutedTo Decide(RoutedFacts facts, IReadOnlyList<CompiledRule> rules, UnitDirectory units)
    {
        foreach (var rule in rules)
            if (rule.Matches(facts) && CanOwn(rule.Rule.Unit, facts, units))
                return new(rule.Rule.Unit, new($"规则“{rule.Rule.Name}”", $"Rule “{rule.Rule.Name}”"), rule.Rule.Name, facts.Confidential || rule.Rule.Confidential == true);
        if (facts.AssessedUnit is { } assessed && CanOwn(assessed, facts, units))
            return new(assessed, new("部门模块的判断", "As the department's module judged"), null, facts.Confidential);
        if (facts.Type?.Unit is { } named && CanOwn(named, facts, units))
            return new(named, new("业务类型的办理单位", "The unit of its business type"), null, facts.Confidential);
        if (facts.DepartmentUnit is { } department && CanOwn(department, facts, units))
            return new(department, new("业务类型所属部门", "The department of its business type"), null, facts.Confidential);
        return new(OfficeDesk.Code, new("没有规则适用，由网络问政办公室分派", "No rule applies: the online-enquiry office hands it out"), null, facts.Confidential);
    }

    /// <summary>A unit that exists, is open, and is not the one that the enquiry is about or a part of it.</summary>
    internal static bool CanOwn(string unit, string? about, UnitDirectory units) =>
        units.Find(unit) is { Closed: false } && (about is null || !units.IsWithin(unit, about));

    /// <summary>And whose module is on: a desk that is switched off takes nothing new.</summary>
    private static bool CanOwn(string unit, RoutedFacts facts, UnitDirectory units) =>
        CanOwn(unit, facts.AboutUnit, units) && (units.Find(unit)?.Module is not { } module || facts.Online.Named(module) is not null);
}
