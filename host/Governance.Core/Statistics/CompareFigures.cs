using Governance.Core.Clocks;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Statistics;

/// <summary>A figure that is not what a recount of the enquiries and clocks gives.</summary>
/// <param name="Off">By how much each is too low, in the order of the columns.</param>
internal sealed record WrongFigure(LocalDate Day, string Key, string Off);

/// <summary>Counts days anew and compares them with what is kept: one statement, and so one moment, whatever goes on meanwhile.</summary>
[PerRequest]
internal sealed class CompareFigures(GovernanceDb db, BureauCalendar calendar)
{
    // Raw: counting is the database's own work, by the functions that its triggers use.
    private const string CountedAnew =
        $"""
        with counted as (
            select 1 sign, f.* from enquiries e cross join lateral figures_of_enquiry(e) f where e.accepted_at >= @begin and e.accepted_at < @end
            union all select 1, f.* from clocks c cross join lateral figures_of_clock(c) f
            where coalesce(c.breached_at, c.ended_at, c.due_at) >= @begin and coalesce(c.breached_at, c.ended_at, c.due_at) < @end),
        waiting as (select -1 sign, {CountedFigures.Columns} from figure_changes where day between @from and @until)
        select day, concat_ws(' ', cut, "key") "key", concat_ws(' ', {CountedFigures.SignedMeasures}) off
        from (
            select 1 sign, day, {CountedFigures.CutAndKey}, {CountedFigures.NamedSums}
            from (select * from counted union all select * from waiting) differences group by day, {CountedFigures.EachCut}
            union all select -1, day, cut, "key", {CountedFigures.Measures} from figures where span = 'Day' and day between @from and @until) same
        group by day, cut, "key" having {CountedFigures.SomethingIsLeft}
        union all
        select day, concat_ws(' ', 'reply time', bucket), sum(sign * answered)::text from (
            select sign, day, bucket, answered from counted union all select sign, day, bucket, answered from waiting
            union all select -1, day, bucket, answered from reply_times where span = 'Day' and day between @from and @until) times
        where bucket is not null group by day, bucket having sum(sign * answered) <> 0
        order by day limit 100
        """;

    private const string MonthsAnew =
        $"""
        select starts as day, concat_ws(' ', cut, "key") "key", concat_ws(' ', {CountedFigures.SignedMeasures}) off
        from (select case span when 'Day' then 1 else -1 end sign, date_trunc('month', day)::date as starts, figures.* from figures) same
        group by starts, cut, "key" having {CountedFigures.SomethingIsLeft}
        union all
        select starts as day, concat_ws(' ', 'reply time', bucket), sum(sign * answered)::text
        from (select case span when 'Day' then 1 else -1 end sign, date_trunc('month', day)::date as starts, reply_times.* from reply_times) times
        group by starts, bucket having sum(sign * answered) <> 0
        order by day limit 100
        """;

    /// <param name="from">The first day.</param>
    /// <param name="until">The last, counted in.</param>
    internal async Task<IReadOnlyList<WrongFigure>> Run(LocalDate from, LocalDate until, CancellationToken cancellationToken)
    {
        var (begin, end) = (from.AtStartOfDayInZone(calendar.Zone).ToInstant(), until.PlusDays(1).AtStartOfDayInZone(calendar.Zone).ToInstant());
        return await db.Database.SqlQueryRaw<WrongFigure>(
            CountedAnew, new NpgsqlParameter("begin", begin), new NpgsqlParameter("end", end), new NpgsqlParameter("from", from),
            new NpgsqlParameter("until", until)).ToListAsync(cancellationToken);
    }

    /// <summary>Months are the sum of their days.</summary>
    internal async Task<IReadOnlyList<WrongFigure>> Months(CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<WrongFigure>(MonthsAnew).ToListAsync(cancellationToken);

    /// <summary>The days on which anything is counted: first and last; null where nothing is.</summary>
    internal async Task<(LocalDate First, LocalDate Last)?> Days(CancellationToken cancellationToken)
    {
        // By both sides: a figure without an enquiry is as wrong as an enquiry without its figure.
        var days = await db.Database.SqlQuery<CountedDays>(
            $"""
            select least((select min(day) from figures), (select min(day) from figure_changes), (select (min(accepted_at) at time zone 'Asia/Shanghai')::date
                from enquiries)) first,
                greatest((select max(day) from figures), (select max(day) from figure_changes), (select (max(accepted_at) at time zone 'Asia/Shanghai')::date
                    from enquiries),
                    (select (greatest(max(breached_at), max(ended_at)) at time zone 'Asia/Shanghai')::date from clocks)) last
            """).SingleAsync(cancellationToken);
        return days is { First: { } first, Last: { } last } ? (first, last) : null;
    }

    internal sealed record CountedDays(LocalDate? First, LocalDate? Last);
}
