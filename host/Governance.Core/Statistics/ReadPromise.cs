using Governance.Core.Clocks;
using NodaTime;

namespace Governance.Core.Statistics;

/// <summary>How the promise is kept in a period.</summary>
/// <param name="Accepted">Enquiries accepted in the period.</param>
/// <param name="Answered">Of those, answered by now; one taken up again does not lose its first answer.</param>
/// <param name="Due">Promises whose time came in the period: kept in it, or run out in it, whether answered late or not answered yet.</param>
/// <param name="AnsweredInTime">Of the promises due, kept. The share of these two is the rate, everywhere.</param>
/// <param name="LateOpen">Late and open at this moment, whenever accepted.</param>
/// <param name="MedianTimeToReply">From acceptance to first answer, of what was accepted in the period; null when nothing was answered.</param>
/// <param name="MedianError">How far the median can be from the true one, as a share of it: 0 is exact.</param>
/// <param name="AverageStars">Of all ratings of what was accepted in the period; null when nobody rated.</param>
public sealed record Promise(
    long Accepted, long Answered, long Due, long AnsweredInTime, long LateOpen, Duration? MedianTimeToReply, double MedianError, double? AverageStars);

/// <summary>The figures of the last thirty days, for the portal; read at most once a minute on a host.</summary>
[PerRequest]
internal sealed class ReadPromise(SumFigures sum, BureauCalendar calendar, IClock clock, PromiseOnPage page)
{
    public async Task<Promise> Run(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (page.Fresh(now) is { } known)
            return known;
        var days = FigurePeriod.LastDays(calendar.Current.DateOf(now));
        var figures = await sum.Run(days, cancellationToken);
        return page.Keep(now, await Of(days, figures.Single(row => row.Cut == nameof(FigureCut.Total)), cancellationToken));
    }

    internal async Task<Promise> Of(FigurePeriod days, SummedFigures all, CancellationToken cancellationToken)
    {
        var median = await sum.Median(days, all.Answered, calendar.Zone, cancellationToken);
        var late = await sum.LateNow(cancellationToken);
        return new(
            all.Accepted, all.Answered, all.Due, all.InTime, late, median.Time, median.Error, all.Ratings == 0 ? null : (double)all.Stars / all.Ratings);
    }
}
