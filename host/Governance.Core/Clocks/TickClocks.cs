using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Clocks.Notices;
using Governance.Core.Enquiries;
using Governance.Core.Observability;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Timeline;
using Governance.Core.Units;
using MediatR;
using NodaTime;
using Npgsql;

namespace Governance.Core.Clocks;

/// <summary>
/// Lets happen what is due on running clocks. A batch is one transaction: the rows are locked, what others have locked is
/// skipped, and the count of what has happened moves on together with the entries it made - so each event happens once,
/// whatever hosts run, crash or start, and a late start catches up in order.
/// </summary>
[PerHost]
internal sealed class TickClocks(
    NpgsqlDataSource database, BureauCalendar calendar, NextEntry timeline, UnitDirectory units, QueueChanges changes, RowSeals seals,
    EventsForSystems systems, IClock clock)
{
    internal const int BatchSize = 500;

    private volatile int size = BatchSize;

    /// <summary>How many clocks were moved on; none means that nothing more is due, or that others are at it.</summary>
    public Task<int> Run(CancellationToken cancellationToken) => Run(clock.GetCurrentInstant(), cancellationToken);

    /// <param name="upTo">What is due by this moment happens.</param>
    internal async Task<int> Run(Instant upTo, CancellationToken cancellationToken)
    {
        var most = size;
        try
        {
            var moved = await Tick(upTo.ToMicroseconds(), most, cancellationToken);
            if (moved == most)
                size = Math.Min(BatchSize, most * 2);
            return moved;
        }
        catch
        {
            // Where connections do not last, a tick that asks for less gets through before the next cut.
            size = Math.Max(1, most / 2);
            throw;
        }
    }

    private async Task<int> Tick(Instant now, int most, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await HeldClocks.MayTick(connection, cancellationToken))
            return 0;
        var due = await DueClocks.Take(connection, now, most, cancellationToken);
        if (due.Count == 0)
            return 0;
        using var span = Telemetry.Spans.StartActivity("clocks.tick");
        span?.SetTag("clocks", due.Count);
        var ladder = new EscalationLadder(await ReadOfficers.Run(connection, cancellationToken), units);
        var written = new TickedRows();
        foreach (var dueClock in due)
            MoveOn(dueClock, now, ladder, written);
        await written.Save(connection, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Telemetry.Breached(written.Breaches);
        foreach (var unit in due.Select(dueClock => dueClock.OwnerUnit).Distinct())
            changes.Announce(unit);
        foreach (var officer in written.Notices.Select(notice => notice.Officer).Distinct())
            changes.Announce(QueueChanges.NoticesOf(officer));
        return due.Count;
    }

    /// <summary>Everything that is due on one clock by now, in order.</summary>
    internal void MoveOn(DueClock dueClock, Instant now, EscalationLadder ladder, TickedRows written)
    {
        var row = dueClock.Row;
        var (working, held) = (calendar.For(row.Desk), seals.Holds(row));
        while (row.NextAt is { } at && at <= now)
        {
            var what = (ClockEvent)row.Happened;
            if (what == ClockEvent.Breached)
                (row.BreachedAt, row.Accountable) = (row.DueAt, row.Accountable ?? dueClock.OwnerUnit);
            Enter(dueClock, what, now, written);
            foreach (var officer in ladder.For(what, dueClock.OwnerUnit, dueClock.OwnerOfficer, dueClock.AboutUnit, dueClock.Confidential))
                written.Notices.Add(new(officer, row.EnquiryId, row.Id, what, now));
            row.Happened++;
            row.NextAt = ClockSchedule.Next(row.Happened, row.StartedAt, row.DueAt, row.Unit, dueClock.Pauses, working)?.ToMicroseconds();
        }

        if (held)
            seals.SealAnew(row);
        written.Add(dueClock);
    }

    private void Enter(DueClock dueClock, ClockEvent what, Instant now, TickedRows written)
    {
        var (entry, title) = (EventOf(what), NoticeText.Of(what));
        var content = new EntryContent { TitleZh = title.Zh, TitleEn = title.En, Facts = [Facts.Due(dueClock.Row.DueAt, calendar.Zone)] };
        (var line, dueClock.TimelineHead) = timeline.Of(
            dueClock.Row.EnquiryId, dueClock.TimelineLength, dueClock.TimelineHead, dueClock.Confidential, now, entry, content, visible: false);
        dueClock.TimelineLength = line.Sequence;
        written.Entries.Add(line);
        if (systems.Has(entry, dueClock.Confidential))
            written.Messages.Add(OutboxMessage.ForSystems(
                dueClock.Row.EnquiryId, new(line.Sequence, dueClock.OwnerUnit, EnquiryStatus.Open, dueClock.Row.DueAt), now));
        INotification? news = what switch
        {
            ClockEvent.Warned or ClockEvent.WarnedAgain => new ClockWarned(dueClock.Row.EnquiryId, dueClock.Row.DueAt),
            ClockEvent.Breached => new ClockBreached(dueClock.Row.EnquiryId, dueClock.Row.DueAt),
            _ => null,
        };
        if (news is not null)
            written.Messages.Add(OutboxMessage.Of(dueClock.Row.EnquiryId, news, now));
        if (what == ClockEvent.Breached)
            written.Breaches++;
    }

    private static TimelineEvent EventOf(ClockEvent what) => what switch
    {
        ClockEvent.Warned or ClockEvent.WarnedAgain => TimelineEvent.ClockWarned,
        ClockEvent.Breached => TimelineEvent.ClockBreached,
        _ => TimelineEvent.ClockEscalated,
    };
}
