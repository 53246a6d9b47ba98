using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Composition;
using Governance.Core.Observability;
using Governance.Core.Office;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Timeline;
using Governance.WorkingTime;
using NodaTime;
using Npgsql;

namespace Governance.Core.Clocks;

/// <summary>
/// Lets happen what is due on running clocks. A batch is one transaction: the rows are locked, what others have locked is
/// skipped, and the count of what has happened moves on together with the entries it made - so each event happens once,
/// whatever hosts run, crash or start, and a late start catches up in order.
/// </summary>
[PerHost]
internal sealed class TickClocks(NpgsqlDataSource database, BureauCalendar calendar, HashChain chain, FieldProtection protection, QueueChanges changes, IClock clock)
{
    internal const int BatchSize = 500;

    /// <summary>How many clocks were moved on; fewer than <see cref="BatchSize"/> means that nothing more is due.</summary>
    public async Task<int> Run(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant().ToMicroseconds();
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var due = await DueClocks.Take(connection, now, BatchSize, cancellationToken);
        if (due.Count == 0)
            return 0;
        using var span = Telemetry.Spans.StartActivity("clocks.tick");
        span?.SetTag("clocks", due.Count);
        var written = new TickedRows();
        foreach (var one in due)
            MoveOn(one, now, written);
        await written.Save(connection, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Telemetry.Breached(written.Breaches);
        foreach (var unit in due.Select(one => one.OwnerUnit).Distinct())
            changes.Announce(unit);
        return due.Count;
    }

    private void MoveOn(DueClock one, Instant now, TickedRows written)
    {
        var working = calendar.Current;
        var next = one.NextAt;
        while (next is { } at && at <= now)
        {
            var what = (ClockEvent)one.Happened;
            if (what == ClockEvent.Breached)
                one.BreachedAt = one.DueAt;
            Enter(one, what, now, written);
            one.Happened++;
            next = ClockSchedule.Next(one.Happened, one.StartedAt, one.DueAt, one.Unit, one.Pauses, working)?.ToMicroseconds();
        }

        written.Add(one, next);
    }

    private void Enter(DueClock one, ClockEvent what, Instant now, TickedRows written)
    {
        var (entry, zh, en) = Words(what);
        var content = new EntryContent { TitleZh = zh, TitleEn = en, Facts = [Facts.Due(one.DueAt, calendar.Zone)] };
        var plain = one.Confidential ? null : JsonSerializer.Serialize(content, Stored.Json);
        var box = one.Confidential ? protection.Seal(content, one.EnquiryId) : null;
        var sequence = ++one.TimelineLength;
        var hash = chain.Link(one.TimelineHead, one.EnquiryId, sequence, now, entry, officer: null, visible: false, plain, box);
        written.Entries.Add(new(one.EnquiryId, sequence, now, entry, plain, box, hash));
        one.TimelineHead = chain.Head(hash);
        OutboxTopic? topic = what switch
        {
            ClockEvent.Warned or ClockEvent.WarnedAgain => OutboxTopic.ClockWarned,
            ClockEvent.Breached => OutboxTopic.ClockBreached,
            _ => null,
        };
        if (topic is { } told)
            written.Messages.Add(new(one.EnquiryId, told, JsonSerializer.Serialize(new { due = one.DueAt.ToUnixTimeTicks() }, Stored.Json), now));
        if (what == ClockEvent.Breached)
            written.Breaches++;
    }

    private static (TimelineEvent Event, string Zh, string En) Words(ClockEvent what) => what switch
    {
        ClockEvent.Warned => (TimelineEvent.ClockWarned, "时限已用四分之三，请经办民警抓紧办理", "Three quarters of the time are used"),
        ClockEvent.WarnedAgain => (TimelineEvent.ClockWarned, "时限将满，办不完的要在到期前向来件人说明并延长", "The time is nearly over: extend it with an explanation if it cannot be kept"),
        ClockEvent.Breached => (TimelineEvent.ClockBreached, "已超过时限，报单位负责人", "The time has run out; the head of the unit is told"),
        ClockEvent.EscalatedToDepartment => (TimelineEvent.ClockEscalated, "超时一个工作日，报部门负责人", "One working day late; the head of the department is told"),
        _ => (TimelineEvent.ClockEscalated, "超时三个工作日，报局领导", "Three working days late; the leader of the bureau is told"),
    };
}
