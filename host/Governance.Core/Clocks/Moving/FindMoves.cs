using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Units;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Clocks.Moving;

/// <summary>Which open clocks a proposal moves, and by how much; changes and locks nothing.</summary>
[PerRequest]
internal sealed class FindMoves(GovernanceDb db, IClock clock)
{
    internal const int Most = 200;

    /// <summary>Events after the due time reach three working days further, which a long holiday stretches.</summary>
    private static readonly Duration Reach = Duration.FromDays(30);

    internal async Task<(ClockMoves Moves, IReadOnlyList<Guid> Enquiries)> Run(Proposal proposal, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var found = new Found(now);
        IReadOnlyList<ChangedDays> scopes = proposal.Before is null ? proposal.Days : [ChangedDays.Everything];
        foreach (var scope in scopes)
        {
            await foreach (var row in Open(scope, proposal.Calendars.Bureau.Zone).AsAsyncEnumerable().WithCancellation(cancellationToken))
                found.Look(row, proposal);
        }

        return (found.Moves(), found.Enquiries());
    }

    private IQueryable<OpenClock> Open(ChangedDays days, DateTimeZone zone)
    {
        var until = days.Last.PlusDays(1).AtStartOfDayInZone(zone).ToInstant();
        var since = days.First.AtStartOfDayInZone(zone).ToInstant() - Reach;
        var open = db.Clocks.AsNoTracking()
            .Where(row => row.State == ClockState.Running || row.State == ClockState.Paused)
            .Where(row => row.StartedAt < until && row.DueAt > since);
        if (days.Desk is { } desk)
            open = open.Where(openClock => openClock.Desk == desk);
        return open.Join(
            db.Enquiries, row => row.EnquiryId, enquiry => enquiry.Id,
            (row, enquiry) => new OpenClock(row, enquiry.FileYear, enquiry.FileNumber, enquiry.OwnerUnit, enquiry.Kind, enquiry.BusinessType));
    }

    private sealed record OpenClock(Clock Clock, int FileYear, long FileNumber, string Unit, EnquiryKind Kind, string? BusinessType);

    private sealed class Found(Instant now)
    {
        private readonly HashSet<Guid> seen = [];
        private readonly List<Guid> changed = [];
        private readonly PriorityQueue<ClockMove, Instant> soonest = new(Comparer<Instant>.Create((earlier, other) => other.CompareTo(earlier)));
        private (int Later, int Earlier, int Late) count;

        internal void Look(OpenClock row, Proposal proposal)
        {
            var openClock = row.Clock;
            var from = openClock.DueAt;
            if (!seen.Add(openClock.Id) || !proposal.Recompute(openClock, row.Kind, row.BusinessType))
                return;
            changed.Add(openClock.EnquiryId);
            if (openClock.DueAt == from)
                return;
            var late = openClock.State == ClockState.Running && openClock.DueAt <= now && from > now;
            count = openClock.DueAt > from ? count with { Later = count.Later + 1 } : count with { Earlier = count.Earlier + 1 };
            if (late)
                count.Late++;
            var move = new ClockMove(
                openClock.EnquiryId, FileNumber.Written(row.FileYear, row.FileNumber), row.Unit, openClock.Class, from, openClock.DueAt, late);
            if (soonest.Count < Most)
                soonest.Enqueue(move, from);
            else
                soonest.EnqueueDequeue(move, from);
        }

        internal ClockMoves Moves() =>
            new(seen.Count, count.Later, count.Earlier, count.Late, [.. soonest.UnorderedItems.Select(item => item.Element).OrderBy(move => move.From)]);

        // One order for everybody who locks several enquiries.
        internal IReadOnlyList<Guid> Enquiries() => [.. changed.Order()];
    }
}
