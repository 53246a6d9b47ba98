using Governance.Core.Announcements;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Clocks.Notices;

/// <summary>Tells staff of an enquiry, in the transaction of what they are told of, once for each clock.</summary>
[PerRequest]
internal sealed class TellStaff(GovernanceDb db, UnitDirectory units, AnnounceCommitted changes)
{
    /// <summary>The officer who has it, or else its desk, and the head.</summary>
    internal async Task Run(Enquiry enquiry, StaffNews news, Instant at, CancellationToken cancellationToken)
    {
        var clock = await db.Clocks.Where(row => row.EnquiryId == enquiry.Id).OrderByDescending(row => row.Id).Select(row => row.Id).FirstAsync(
            cancellationToken);
        await Run(enquiry, clock, due: null, news, at, ladder => ladder.Near(enquiry), cancellationToken);
    }

    /// <summary>As above, of an enquiry that is not at hand.</summary>
    internal async Task Run(Guid enquiry, StaffNews news, Instant at, CancellationToken cancellationToken) =>
        await Run(await db.Enquiries.AsNoTracking().SingleAsync(row => row.Id == enquiry, cancellationToken), news, at, cancellationToken);

    /// <param name="clock">Of the promise, or a clock beside it.</param>
    /// <param name="due">When that runs out; null of the promise's, which moves.</param>
    /// <param name="whom">Whom the ladder names.</param>
    internal async Task Run(
        Enquiry enquiry, Guid clock, Instant? due, StaffNews news, Instant at, Func<EscalationLadder, IEnumerable<Guid>> whom,
        CancellationToken cancellationToken)
    {
        var already = await db.StaffNotices.Where(notice => notice.ClockId == clock && notice.Event == news)
            .Select(notice => notice.OfficerId).ToListAsync(cancellationToken);
        var officers = await db.Set<Officer>().AsNoTracking().Where(officer => !officer.Disabled && !officer.Technical)
            .Select(officer => new NotifiedOfficer(officer.Id, officer.Unit, officer.Head, officer.Leader, officer.ClearedForConfidential))
            .ToListAsync(cancellationToken);
        foreach (var officer in whom(new(officers, units)).Except(already))
        {
            db.StaffNotices.Add(new() { OfficerId = officer, EnquiryId = enquiry.Id, ClockId = clock, Event = news, At = at, DueAt = due });
            changes.With(db, QueueChanges.NoticesOf(officer));
        }
    }
}
