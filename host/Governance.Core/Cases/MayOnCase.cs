using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Cases;

/// <summary>
/// Who may do what with one case. It opens no enquiry: what of a case an officer sees of an enquiry, the right to that enquiry decides.
/// </summary>
internal static class MayOnCase
{
    internal static readonly Problem Unseen = Problem.Unseen with
    {
        Title = CasesText.Unseen,
    };

    internal static readonly Problem Forbidden = Problem.Forbidden with
    {
        Title = CasesText.Forbidden,
    };

    /// <summary>
    /// See it: its unit, heads of the units above, and leaders; a confidential one its owner and, of those, the cleared. Who runs the platform sees none.
    /// </summary>
    internal static bool See(Actor actor, Case @case, UnitDirectory units)
    {
        if (actor.Technical)
            return false;
        var within = IsWithin(actor, @case.Unit, units);
        return @case.Confidential ? within && (actor.ClearedForConfidential || @case.OwnerOfficer == actor.Id) : within || actor.Leader;
    }

    /// <summary>Join and take out enquiries, write to all, close it: those who see it and stand in for its unit.</summary>
    internal static bool Work(Actor actor, Case @case, UnitDirectory units) => See(actor, @case, units) && IsWithin(actor, @case.Unit, units);

    /// <summary>The units whose cases he may list as far as they are not confidential; null for all.</summary>
    internal static string[]? Units(Actor actor, UnitDirectory units) => actor switch
    {
        { Technical: true } => [],
        { Leader: true } => null,
        { Head: true } => [.. units.All.Where(unit => units.IsWithin(unit.Code, actor.Unit)).Select(unit => unit.Code)],
        _ => [actor.Unit],
    };

    private static bool IsWithin(Actor actor, string unit, UnitDirectory units) => actor.Unit == unit || (actor.Head && units.IsWithin(unit, actor.Unit));
}
