using Governance.Core.Enquiries;
using Governance.Core.Units;

namespace Governance.Core.Officers;

/// <summary>Who may do what with one enquiry. Asked by every use case that touches one, never by a page alone.</summary>
internal static class May
{
    /// <summary>
    /// Open it: the unit that owns it, heads of the units above, and the office; a confidential one is opened only by those who
    /// are named for it: the officer who has it, and the cleared officers of the unit that owns it. Who runs the platform opens none.
    /// A unit that was asked for its opinion reads what it was asked about, and does nothing else with it.
    /// </summary>
    internal static bool Open(Actor actor, Enquiry enquiry, UnitDirectory units) =>
        OpenUnasked(actor, enquiry, units) || IsAsked(actor, enquiry, units);

    /// <summary>Open it as one whose enquiry it is, and not for an opinion alone.</summary>
    internal static bool OpenUnasked(Actor actor, Enquiry enquiry, UnitDirectory units)
    {
        if (actor.Technical || IsAbout(actor, enquiry, units))
            return false;
        if (enquiry.Confidential)
            return enquiry.OwnerOfficer == actor.Id
                || (actor.ClearedForConfidential && (actor.Unit == enquiry.OwnerUnit || IsHeadAbove(actor, enquiry, units)));
        return actor.Unit == enquiry.OwnerUnit || actor.Office || actor.Leader || IsHeadAbove(actor, enquiry, units);
    }

    /// <summary>Work on it: those who may open it and stand in for the unit that owns it.</summary>
    internal static bool Handle(Actor actor, Enquiry enquiry, UnitDirectory units, bool moduleOff) =>
        OpenUnasked(actor, enquiry, units)
        && (actor.Unit == enquiry.OwnerUnit || IsHeadAbove(actor, enquiry, units) || (actor.Office && moduleOff));

    /// <summary>Hand it on: those who may handle it, and the office, whose trade that is.</summary>
    internal static bool Transfer(Actor actor, Enquiry enquiry, UnitDirectory units) =>
        OpenUnasked(actor, enquiry, units) && (actor.Office || actor.Unit == enquiry.OwnerUnit || IsHeadAbove(actor, enquiry, units));

    /// <summary>Give an opinion for a unit: its officers, and heads above.</summary>
    internal static bool SpeaksFor(Actor actor, string unit, UnitDirectory units) =>
        !actor.Technical && (actor.Unit == unit || (actor.Head && units.IsWithin(unit, actor.Unit)));

    /// <summary>
    /// Look into a bad rating of a unit's answer: its head, heads above, the office's head, the leaders; as far as they may open the enquiry.
    /// </summary>
    internal static bool FollowUp(Actor actor, string unit, UnitDirectory units) =>
        !actor.Technical && (actor.Leader || (actor.Head && (actor.Office || actor.Unit == unit || units.IsWithin(unit, actor.Unit))));

    /// <summary>What is confidential is read by the cleared officers of a unit that was asked.</summary>
    private static bool IsAsked(Actor actor, Enquiry enquiry, UnitDirectory units) =>
        enquiry.AskedUnits is { } asked && !IsAbout(actor, enquiry, units) && (actor.ClearedForConfidential || !enquiry.Confidential)
        && asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(unit => SpeaksFor(actor, unit, units));

    internal static bool IsHeadOf(Actor actor, Enquiry enquiry, UnitDirectory units) =>
        (actor.Head && actor.Unit == enquiry.OwnerUnit) || IsHeadAbove(actor, enquiry, units);

    private static bool IsHeadAbove(Actor actor, Enquiry enquiry, UnitDirectory units) =>
        (actor.Head && units.IsWithin(enquiry.OwnerUnit, actor.Unit)) || (actor.Leader && !enquiry.Confidential);

    /// <summary>The unit complained about never reads the complaint, whatever its members may otherwise do.</summary>
    private static bool IsAbout(Actor actor, Enquiry enquiry, UnitDirectory units) =>
        enquiry.AboutUnit is { } about && units.IsWithin(actor.Unit, about);
}
