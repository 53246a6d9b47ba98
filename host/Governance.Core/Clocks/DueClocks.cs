using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;
using Npgsql;

namespace Governance.Core.Clocks;

/// <summary>A clock on which something is due, with what of its enquiry the tick writes.</summary>
internal sealed class DueClock
{
    public required Guid Id { get; init; }
    public required Guid EnquiryId { get; init; }
    public required Instant StartedAt { get; init; }
    public required Instant DueAt { get; init; }
    public required TimeLimitUnit Unit { get; init; }
    public required Pause[] Pauses { get; init; }
    public required Instant? NextAt { get; init; }
    public required bool Confidential { get; init; }
    public required string OwnerUnit { get; init; }
    public required string Desk { get; init; }
    public Guid? OwnerOfficer { get; init; }
    public string? AboutUnit { get; init; }
    public int Happened { get; set; }
    public Instant? BreachedAt { get; set; }
    public int TimelineLength { get; set; }
    public byte[] TimelineHead { get; set; } = [];
}

internal static class DueClocks
{
    /// <summary>The earliest due first. Both rows are locked in one order everywhere: the enquiry's lock is the one that people's work takes.</summary>
    internal const string Sql =
        """
        select c.id, c.enquiry_id, c.started_at, c.due_at, c.unit, c.pauses::text, c.next_at, c.happened, c.breached_at,
               e.confidential, e.owner_unit, e.timeline_length, e.timeline_head, c.desk, e.owner_officer, e.about_unit
        from clocks c join enquiries e on e.id = c.enquiry_id
        where c.state = 'Running' and c.next_at is not null and c.next_at <= $1
        order by c.next_at
        limit $2
        for update of e, c skip locked
        """;

    /// <summary>
    /// Statistics lag behind a moment at which thousands fall due; by them the planner would collect and sort all that is due for each
    /// batch. Read along the index, a batch costs what it takes.
    /// </summary>
    internal const string InOrderOfTheIndex = "set local enable_bitmapscan = off";

    internal static async Task<IReadOnlyList<DueClock>> Take(NpgsqlConnection connection, Instant now, int most, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new(InOrderOfTheIndex));
        batch.BatchCommands.Add(new(Sql) { Parameters = { new() { Value = now }, new() { Value = most } } });
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var due = new List<DueClock>();
        while (await reader.ReadAsync(cancellationToken))
            due.Add(new()
            {
                Id = reader.GetGuid(0),
                EnquiryId = reader.GetGuid(1),
                StartedAt = reader.GetFieldValue<Instant>(2),
                DueAt = reader.GetFieldValue<Instant>(3),
                Unit = Enum.Parse<TimeLimitUnit>(reader.GetString(4)),
                Pauses = RunClock.PausesIn(reader.GetString(5)),
                NextAt = reader.GetFieldValue<Instant>(6),
                Happened = reader.GetInt32(7),
                BreachedAt = reader.IsDBNull(8) ? null : reader.GetFieldValue<Instant>(8),
                Confidential = reader.GetBoolean(9),
                OwnerUnit = reader.GetString(10),
                TimelineLength = reader.GetInt32(11),
                TimelineHead = reader.GetFieldValue<byte[]>(12),
                Desk = reader.GetString(13),
                OwnerOfficer = reader.IsDBNull(14) ? null : reader.GetGuid(14),
                AboutUnit = reader.IsDBNull(15) ? null : reader.GetString(15),
            });
        return due;
    }
}
