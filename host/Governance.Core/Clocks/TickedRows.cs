using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Outbox;
using Governance.Core.Timeline;
using NodaTime;
using Npgsql;

namespace Governance.Core.Clocks;

/// <summary>What a tick writes: five statements in one round trip, however many clocks.</summary>
internal sealed class TickedRows
{
    private readonly List<DueClock> clocks = [];

    internal sealed record Notice(Guid Officer, Guid Enquiry, Guid Clock, ClockEvent Event, Instant At);

    public List<TimelineEntry> Entries { get; } = [];

    public List<OutboxMessage> Messages { get; } = [];

    public List<Notice> Notices { get; } = [];

    public int Breaches { get; set; }

    public void Add(DueClock clock) => clocks.Add(clock);

    public async Task Save(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        Statement(
            batch,
            """
            update clocks c set happened = t.happened, next_at = t.next_at, breached_at = t.breached_at, accountable = t.accountable, trail = t.trail,
                seal = t.seal
            from unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::timestamptz[], $5::text[], $6::bytea[], $7::bytea[])
                t(id, happened, next_at, breached_at, accountable, trail, seal)
            where c.id = t.id
            """,
            clocks.Select(dueClock => dueClock.Row.Id).ToArray(),
            clocks.Select(dueClock => dueClock.Row.Happened).ToArray(),
            clocks.Select(dueClock => dueClock.Row.NextAt).ToArray(),
            clocks.Select(dueClock => dueClock.Row.BreachedAt).ToArray(),
            clocks.Select(dueClock => dueClock.Row.Accountable).ToArray(),
            clocks.Select(dueClock => dueClock.Row.Trail).ToArray(),
            clocks.Select(dueClock => dueClock.Row.Seal).ToArray());
        Statement(
            batch,
            """
            update enquiries e set timeline_length = t.length, timeline_head = t.head, late = t.late
            from unnest($1::uuid[], $2::int[], $3::bytea[], $4::bool[]) t(id, length, head, late) where e.id = t.id
            """,
            clocks.Select(dueClock => dueClock.Row.EnquiryId).ToArray(),
            clocks.Select(dueClock => dueClock.TimelineLength).ToArray(),
            clocks.Select(dueClock => dueClock.TimelineHead).ToArray(),
            clocks.Select(dueClock => dueClock.Row.BreachedAt is not null).ToArray());
        Statement(
            batch,
            """
            insert into timeline (enquiry_id, sequence, at, event, visible, content, sealed, hash)
            select enquiry_id, sequence, at, event, false, content, sealed, hash
            from unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::text[], $5::text[], $6::bytea[], $7::bytea[])
                t(enquiry_id, sequence, at, event, content, sealed, hash)
            """,
            Entries.Select(entry => entry.EnquiryId).ToArray(),
            Entries.Select(entry => entry.Sequence).ToArray(),
            Entries.Select(entry => entry.At).ToArray(),
            Entries.Select(entry => entry.Event.ToString()).ToArray(),
            Entries.Select(entry => entry.Content).ToArray(),
            Entries.Select(entry => entry.Sealed).ToArray(),
            Entries.Select(entry => entry.Hash).ToArray());
        Statement(
            batch,
            """
            insert into outbox (enquiry_id, channel, topic, payload, created_at, next_attempt_at, attempts)
            select enquiry_id, channel, topic, payload::jsonb, at, at, 0
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[]) t(enquiry_id, channel, topic, payload, at)
            """,
            Messages.Select(message => message.EnquiryId).ToArray(),
            Messages.Select(message => message.Channel).ToArray(),
            Messages.Select(message => message.Topic).ToArray(),
            Messages.Select(message => message.Payload).ToArray(),
            Messages.Select(message => message.CreatedAt).ToArray());
        Statement(
            batch,
            """
            insert into staff_notices (officer_id, enquiry_id, clock_id, event, at)
            select officer, enquiry, clock, event, at
            from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[]) t(officer, enquiry, clock, event, at)
            on conflict (clock_id, event, officer_id) do nothing
            """,
            Notices.Select(notice => notice.Officer).ToArray(),
            Notices.Select(notice => notice.Enquiry).ToArray(),
            Notices.Select(notice => notice.Clock).ToArray(),
            Notices.Select(notice => notice.Event.ToString()).ToArray(),
            Notices.Select(notice => notice.At).ToArray());
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void Statement(NpgsqlBatch batch, string sql, params object[] columns)
    {
        // Raw: five statements of arrays in one round trip, however many clocks.
        var command = new NpgsqlBatchCommand(sql);
        foreach (var column in columns)
            command.Parameters.Add(new() { Value = column });
        batch.BatchCommands.Add(command);
    }
}
