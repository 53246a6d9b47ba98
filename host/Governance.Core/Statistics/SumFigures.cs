using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Statistics;

/// <summary>The figures of a period, in all and by each of the ways they are cut: read from what is kept, never from the enquiries.</summary>
[PerRequest]
internal sealed class SumFigures(GovernanceDb db)
{
    /// <summary>Up to so many replies the median is worked out from the times themselves; of more, from the buckets.</summary>
    internal const int MostExact = 10_000;

    // Raw: grouping sets, by which all ways of cutting what is not added up yet are one reading; of nothing, they still give the total.
    private const string Sums =
        $"""
        select cut, "key", coalesce(sum(accepted), 0) accepted, coalesce(sum(answered), 0) answered,
            coalesce(sum(open), 0) open, coalesce(sum(late), 0) late, coalesce(sum(due), 0) due,
            coalesce(sum(in_time), 0) in_time, coalesce(sum(ratings), 0) ratings, coalesce(sum(stars), 0) stars
        from (
            select {Counted} from figures where span = 'Month' and day >= @first_month and day < @after_months
            union all select {Counted} from figures where span = 'Day' and day >= @from and day < @first_month
            union all select {Counted} from figures where span = 'Day' and day >= @after_months and day <= @until
            union all select {CountedFigures.CutAndKey}, {CountedFigures.NamedSums}
            from (select 1 sign, * from figure_changes where day between @from and @until) waiting group by {CountedFigures.EachCut}) f
        group by cut, "key"
        """;

    private const string Counted = $"cut, \"key\", {CountedFigures.Measures}";

    internal async Task<IReadOnlyList<SummedFigures>> Run(FigurePeriod days, CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<SummedFigures>(
            Sums, new NpgsqlParameter("from", days.From), new NpgsqlParameter("until", days.Until), new NpgsqlParameter("first_month", days.FirstMonth),
            new NpgsqlParameter("after_months", days.AfterMonths)).ToListAsync(cancellationToken);

    /// <summary>What is late and open at this moment, whenever it was accepted: from the months, of which there are few, and not from what is late.</summary>
    internal async Task<long> LateNow(CancellationToken cancellationToken) =>
        await db.Database.SqlQuery<long>(
            $"""
            select (coalesce((select sum(late) from figures where span = 'Month' and cut = 'Total'), 0)
                + coalesce((select sum(late) from figure_changes), 0))::bigint "Value"
            """).SingleAsync(cancellationToken);

    internal async Task<MedianReply> Median(FigurePeriod days, long answered, DateTimeZone zone, CancellationToken cancellationToken)
    {
        if (answered <= MostExact)
            return new(
                await Exact(days.From.AtStartOfDayInZone(zone).ToInstant(), days.Until.PlusDays(1).AtStartOfDayInZone(zone).ToInstant(), cancellationToken), 0);
        var counted = await db.Database.SqlQuery<CountedTimes>(
            $"""
            select bucket, sum(answered)::bigint answered from (
                select bucket, answered from reply_times where span = 'Month' and day >= {days.FirstMonth} and day < {days.AfterMonths}
                union all select bucket, answered from reply_times where span = 'Day' and day >= {days.From} and day < {days.FirstMonth}
                union all select bucket, answered from reply_times where span = 'Day' and day >= {days.AfterMonths} and day <= {days.Until}
                union all select bucket, answered from figure_changes where bucket is not null and day between {days.From} and {days.Until}) t
            group by bucket
            """).ToListAsync(cancellationToken);
        return new(ReplyTimes.Median([.. counted.Select(bucket => (bucket.Bucket, bucket.Answered))]), ReplyTimes.Error);
    }

    private async Task<Duration?> Exact(Instant from, Instant until, CancellationToken cancellationToken)
    {
        var seconds = await db.Database.SqlQuery<double?>(
            $"""
            select extract(epoch from percentile_cont(0.5) within group (order by first_answered_at - accepted_at))::double precision "Value"
            from enquiries where accepted_at >= {from} and accepted_at < {until} and first_answered_at is not null
            """).SingleAsync(cancellationToken);
        return seconds is { } known ? Duration.FromSeconds(known) : null;
    }

    internal sealed record CountedTimes(int Bucket, long Answered);
}

/// <param name="Cut">A <see cref="FigureCut"/>.</param>
/// <param name="Key">As in <see cref="Figure.Key"/>.</param>
internal sealed record SummedFigures(
    string Cut, string Key, long Accepted, long Answered, long Open, long Late, long Due, long InTime, long Ratings, long Stars);

/// <param name="Error">How far it can be from the true one, as a share of it; 0 for exact.</param>
internal readonly record struct MedianReply(Duration? Time, double Error);
