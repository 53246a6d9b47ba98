using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Units;
using NodaTime;
using Npgsql;

namespace Governance.Core.Clocks.Heat;

/// <summary>How much falls due in one hour.</summary>
/// <param name="Hour">From 0 to 23, by the bureau's wall clock.</param>
internal sealed record DueHour(LocalDate Date, int Hour, int Count);

/// <summary>How much falls due at one desk on one day.</summary>
internal sealed record DueAtDesk(Owner Owner, LocalDate Date, int Count);

/// <summary>What falls due when, over the open enquiries that the reader may list. Clocks that wait for the citizen are not in it.</summary>
/// <param name="Late">What was due before now and is not answered, whenever that was.</param>
/// <param name="Working">Whether the office works on each of the days.</param>
internal sealed record DueHeat(
    LocalDate From, int Days, IReadOnlyList<bool> Working, IReadOnlyList<DueHour> Hours, IReadOnlyList<DueAtDesk> Desks, int Late, int Total);

[PerRequest]
internal sealed class CountDuePerDay(NpgsqlDataSource database, UnitDirectory units, BureauCalendar calendar, IClock clock)
{
    private const int MostDays = 62;

    // Raw: open_enquiries is kept by triggers, and the model does not know it.
    private const string DueOpen =
        $"""
        select date_bin('15 minutes', due_at, timestamptz '2000-01-01 00:00Z'), owner_unit,
            (count(*) filter (where due_at >= @since and due_at < @until))::int, (count(*) filter (where due_at < @now))::int
        from open_enquiries where not waiting and due_at < greatest(@until, @now) and {QueueScope.Readable}
        group by 1, 2
        """;

    /// <param name="from">The first day; null for today.</param>
    /// <param name="days">From 1 to 62.</param>
    public async Task<DueHeat> Run(Actor actor, LocalDate? from, int days, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var zone = calendar.Zone;
        var first = from ?? calendar.Current.DateOf(now);
        days = Math.Clamp(days, 1, MostDays);
        var (since, until) = (first.AtStartOfDayInZone(zone).ToInstant(), first.PlusDays(days).AtStartOfDayInZone(zone).ToInstant());
        var (moments, late) = await Due(actor, since, until, now, cancellationToken);
        var placed = moments.Select(moment => (At: moment.DueAt.InZone(zone).LocalDateTime, moment.OwnerUnit, moment.Count)).ToArray();
        return new(
            first, days, [.. Enumerable.Range(0, days).Select(day => calendar.Current.IsWorkingDay(first.PlusDays(day)))],
            [.. placed.GroupBy(due => (due.At.Date, due.At.Hour)).OrderBy(due => due.Key)
                .Select(grouped => new DueHour(grouped.Key.Date, grouped.Key.Hour, grouped.Sum(same => same.Count)))],
            [.. placed.GroupBy(due => (due.OwnerUnit, due.At.Date)).OrderBy(due => due.Key)
                .Select(grouped => new DueAtDesk(units.Owner(grouped.Key.OwnerUnit), grouped.Key.Date, grouped.Sum(same => same.Count)))],
            late, placed.Sum(due => due.Count));
    }

    /// <summary>
    /// Due times of working days are one a day and desk; those of hours are spread, and are gathered into quarters, of which every zone
    /// has whole ones to an hour.
    /// </summary>
    private async Task<(IReadOnlyList<(Instant DueAt, string OwnerUnit, int Count)> Moments, int Late)> Due(
        Actor actor, Instant since, Instant until, Instant now, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(DueOpen);
        new QueueScope(actor, units).AddTo(command.Parameters, QueueName.All);
        command.Parameters.AddRange(new NpgsqlParameter[] { new("since", since), new("until", until), new("now", now) });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var (moments, late) = (new List<(Instant, string, int)>(), 0);
        while (await reader.ReadAsync(cancellationToken))
        {
            late += reader.GetInt32(3);
            if (reader.GetInt32(2) is > 0 and var count)
                moments.Add((reader.GetFieldValue<Instant>(0), reader.GetString(1), count));
        }

        return (moments, late);
    }
}
