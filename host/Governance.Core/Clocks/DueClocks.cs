using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;
using Npgsql;

namespace Governance.Core.Clocks;

/// <summary>A clock on which something is due, with what of its enquiry the tick writes.</summary>
internal sealed class DueClock
{
    public required Clock Row { get; init; }
    public required Pause[] Pauses { get; init; }
    public required bool Confidential { get; init; }
    public required string OwnerUnit { get; init; }
    public Guid? OwnerOfficer { get; init; }
    public string? AboutUnit { get; init; }
    public int TimelineLength { get; set; }
    public byte[] TimelineHead { get; set; } = [];
}

internal static class DueClocks
{
    /// <summary>The earliest due first. Both rows are locked in one order everywhere: the enquiry's lock is the one that people's work takes.</summary>
    internal const string Sql =
        """
        select c.id, c.enquiry_id, c.started_at, c.due_at, c.unit, c.pauses::text, c.next_at, c.happened, c.breached_at,
               e.confidential, e.owner_unit, e.timeline_length, e.timeline_head, c.desk, e.owner_officer, e.about_unit,
               c.class, c.amount, c.target_days, c.target_at, c.extensions::text, c.accountable, c.trail, c.seal
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
                Row = ReadRow(reader),
                Pauses = RunClock.PausesIn(reader.GetString(5)),
                Confidential = reader.GetBoolean(9),
                OwnerUnit = reader.GetString(10),
                TimelineLength = reader.GetInt32(11),
                TimelineHead = reader.GetFieldValue<byte[]>(12),
                OwnerOfficer = Value<Guid>(reader, 14),
                AboutUnit = Text(reader, 15),
            });
        return due;
    }

    /// <summary>All of the row, for its seal: what runs is neither paused nor ended.</summary>
    private static Clock ReadRow(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetGuid(0),
        EnquiryId = reader.GetGuid(1),
        State = ClockState.Running,
        StartedAt = reader.GetFieldValue<Instant>(2),
        DueAt = reader.GetFieldValue<Instant>(3),
        Unit = Enum.Parse<TimeLimitUnit>(reader.GetString(4)),
        Pauses = reader.GetString(5),
        NextAt = reader.GetFieldValue<Instant>(6),
        Happened = reader.GetInt32(7),
        BreachedAt = Value<Instant>(reader, 8),
        Desk = reader.GetString(13),
        Class = Enum.Parse<ClockClass>(reader.GetString(16)),
        Amount = reader.GetInt32(17),
        TargetDays = Value<int>(reader, 18),
        TargetAt = Value<Instant>(reader, 19),
        Extensions = reader.GetString(20),
        Accountable = Text(reader, 21),
        Trail = reader.GetFieldValue<byte[]>(22),
        Seal = reader.IsDBNull(23) ? null : reader.GetFieldValue<byte[]>(23),
    };

    private static T? Value<T>(NpgsqlDataReader reader, int column)
        where T : struct => reader.IsDBNull(column) ? null : reader.GetFieldValue<T>(column);

    private static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
