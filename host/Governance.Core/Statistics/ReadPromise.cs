using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Statistics;

/// <summary>How the promise is kept.</summary>
/// <param name="Accepted">Enquiries accepted in the period.</param>
/// <param name="Answered">Of those, answered by now.</param>
/// <param name="AnsweredInTime">Of those, answered before the time was over.</param>
/// <param name="MedianTimeToReply">Null when nothing was answered.</param>
/// <param name="AverageStars">Null when nobody rated.</param>
public sealed record Promise(long Accepted, long Answered, long AnsweredInTime, Duration? MedianTimeToReply, double? AverageStars);

/// <summary>The figures of the last thirty days, for the portal; worked out at most once a minute on a host.</summary>
[PerRequest]
internal sealed class ReadPromise(GovernanceDb db, IClock clock, PromiseOnPage page)
{
    internal static Duration Period { get; } = Duration.FromDays(30);

    public async Task<Promise> Run(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (page.Fresh(now) is { } known)
            return known;
        return page.Keep(now, await Of(now - Period, now, cancellationToken));
    }

    internal async Task<Promise> Of(Instant from, Instant until, CancellationToken cancellationToken)
    {
        var row = await db.Database.SqlQuery<PromiseRow>(
            $"""
            select count(*) accepted,
                count(e.answered_at) answered,
                count(*) filter (where e.answered_at is not null and not exists (select 1 from clocks c where c.enquiry_id = e.id and c.ended_at > c.due_at and c.state = 'Met')) answered_in_time,
                extract(epoch from percentile_cont(0.5) within group (order by e.answered_at - e.accepted_at))::double precision median_seconds,
                avg(e.stars)::double precision stars
            from enquiries e where e.accepted_at >= {from} and e.accepted_at < {until}
            """).SingleAsync(cancellationToken);
        return new(row.Accepted, row.Answered, row.AnsweredInTime, row.MedianSeconds is { } seconds ? Duration.FromSeconds(seconds) : null, row.Stars);
    }

    internal sealed record PromiseRow(long Accepted, long Answered, long AnsweredInTime, double? MedianSeconds, double? Stars);
}

/// <summary>The figures last worked out.</summary>
[PerHost]
internal sealed class PromiseOnPage
{
    private static readonly Duration Lifetime = Duration.FromMinutes(1);
    private volatile Kept? kept;

    internal Promise? Fresh(Instant now) => kept is { } last && now - last.At < Lifetime ? last.Promise : null;

    internal Promise Keep(Instant now, Promise promise)
    {
        kept = new(now, promise);
        return promise;
    }

    private sealed record Kept(Instant At, Promise Promise);
}
