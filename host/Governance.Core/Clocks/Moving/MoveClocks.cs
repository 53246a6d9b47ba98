using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Clocks.Moving;

/// <summary>
/// Recomputes open clocks under their enquiries' locks, in the caller's transaction, with a record of each move: the citizen reads it
/// when his due time changes. What has happened stays happened.
/// </summary>
[PerRequest]
internal sealed class MoveClocks(GovernanceDb db, TimelineWriter timeline, AnnounceCommitted changes, IClock clock)
{
    private const int BatchSize = 500;

    internal async Task<int> Run(IReadOnlyList<Guid> enquiries, Proposal proposal, LocalText because, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var moved = 0;
        foreach (var batch in enquiries.Chunk(BatchSize))
        {
            db.ChangeTracker.Clear();
            // Raw: "for update": rows are locked by the read itself, in one order.
            var locked = await db.Enquiries.FromSql(
                $"select * from enquiries where id = any({batch}) order by id for update").ToDictionaryAsync(row => row.Id, cancellationToken);
            var open = await db.Clocks
                .Where(row => batch.Contains(row.EnquiryId) && (row.State == ClockState.Running || row.State == ClockState.Paused))
                .ToListAsync(cancellationToken);
            foreach (var openClock in open)
                moved += Move(openClock, locked[openClock.EnquiryId], proposal, because, now) ? 1 : 0;
            await db.SaveChangesAsync(cancellationToken);
            foreach (var unit in locked.Values.Select(enquiry => enquiry.OwnerUnit).Distinct())
                changes.With(db, unit);
        }

        db.ChangeTracker.Clear();
        return moved;
    }

    private bool Move(Clock openClock, Enquiry enquiry, Proposal proposal, LocalText because, Instant now)
    {
        var (due, target) = (openClock.DueAt, openClock.TargetAt);
        if (!proposal.Recompute(openClock, enquiry.Kind, enquiry.BusinessType) || (openClock.DueAt == due && openClock.TargetAt == target))
            return false;
        var zone = proposal.Calendars.Bureau.Zone;
        // While it waits for the citizen there is no due time to tell; he learns the new one when the clock goes on.
        var announced = openClock.DueAt != due && openClock.State == ClockState.Running;
        timeline.Append(
            enquiry, now, TimelineEvent.ClockRecomputed,
            new()
            {
                Title = because,
                Facts = [Facts.Due(openClock.DueAt, zone), EntryFact.Of(ClocksText.DueBefore, Facts.Written(due, zone))],
            },
            visible: announced);
        return true;
    }
}
