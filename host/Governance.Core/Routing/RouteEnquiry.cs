using Governance.Core.Modules;
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
                return new(rule.Rule.Unit, RoutingText.Rule(rule.Rule.Name), rule.Rule.Name,
                    facts.Confidential || rule.Rule.Confidential == true);
        if (facts.AssessedUnit is { } assessed && CanOwn(assessed, facts, units))
            return new(assessed, RoutingText.AsTheDepartmentsModuleJudged, null, facts.Confidential);
        if (facts.Type?.Unit is { } named && CanOwn(named, facts, units))
            return new(named, RoutingText.UnitOfItsBusinessType, null, facts.Confidential);
        if (facts.DepartmentUnit is { } department && CanOwn(department, facts, units))
            return new(department, RoutingText.DepartmentOfItsBusinessType, null, facts.Confidential);
        return new(OfficeDesk.Code, RoutingText.NoRuleApplies, null, facts.Confidential);
    }

    /// <summary>A unit that exists, is open, and is not the one that the enquiry is about or a part of it.</summary>
    internal static bool CanOwn(string unit, string? about, UnitDirectory units) =>
        units.Find(unit) is { Closed: false } && (about is null || !units.IsWithin(unit, about));

    /// <summary>And whose module is on: a desk that is switched off, or whose module was removed, takes nothing new.</summary>
    internal static bool IsStaffed(string unit, DepartmentsOnline online, UnitDirectory units) =>
        units.Find(unit)?.Module is not { } module || online.Named(module) is not null;

    private static bool CanOwn(string unit, RoutedFacts facts, UnitDirectory units) =>
        CanOwn(unit, facts.AboutUnit, units) && IsStaffed(unit, facts.Online, units);
}
