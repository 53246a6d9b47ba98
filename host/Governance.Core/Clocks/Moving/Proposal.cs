using Governance.Contracts;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Policies;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks.Moving;

/// <summary>What is to hold from now on, and what it can touch.</summary>
/// <param name="Days">The days that change; empty when only policies do.</param>
/// <param name="Before">The policies until now; null when they stay.</param>
internal sealed record Proposal(WorkingCalendars Calendars, IReadOnlyList<ChangedDays> Days, PolicySet? Before, PolicySet After, DepartmentsOnline Departments)
{
    /// <summary>Works a clock out anew; true when anything about it has changed.</summary>
    internal bool Recompute(Clock clock, EnquiryKind kind, string? businessType)
    {
        var calendar = Calendars.For(clock.Desk);
        var old = (clock.DueAt, clock.TargetAt, clock.NextAt, clock.Limit, clock.TargetDays);
        if (PromisedAnew(clock, kind, businessType, calendar) is { } promised)
            (clock.Amount, clock.Unit, clock.TargetDays) = (promised.Due.Amount, promised.Due.Unit, promised.TargetDays);
        clock.Recompute(calendar);
        return old != (clock.DueAt, clock.TargetAt, clock.NextAt, clock.Limit, clock.TargetDays);
    }

    /// <summary>Only where the policies themselves say something else than before: what was promised otherwise stays promised.</summary>
    private PromisedTime? PromisedAnew(Clock clock, EnquiryKind kind, string? businessType, WorkingCalendar calendar)
    {
        if (Before is null)
            return null;
        var receivedOn = calendar.DateOf(clock.StartedAt);
        var old = Before.Of(clock.Class, kind, businessType, clock.Desk, receivedOn);
        var now = After.Of(clock.Class, kind, businessType, clock.Desk, receivedOn);
        if (old == now)
            return null;
        return now ?? (clock.Class == ClockClass.BusinessType && Departments.BusinessType(businessType)?.Clock is { } own
            ? new(ClockClass.BusinessType, own)
            : null);
    }
}

/// <summary>A clock whose due time would change, or has.</summary>
/// <param name="FileNumber">Opens nothing, and so stands for a confidential enquiry too.</param>
/// <param name="Late">Whether the new time has already passed and the old one had not.</param>
public sealed record ClockMove(Guid Enquiry, string FileNumber, string Unit, ClockClass Class, Instant From, Instant To, bool Late);

/// <summary>What a change moves.</summary>
/// <param name="Considered">Open clocks that it could touch.</param>
/// <param name="Late">How many would be late at once.</param>
/// <param name="First">The moves of the soonest due, at most <see cref="FindMoves.Most"/>.</param>
public sealed record ClockMoves(int Considered, int Later, int Earlier, int Late, IReadOnlyList<ClockMove> First)
{
    public int Moved => Later + Earlier;
}
