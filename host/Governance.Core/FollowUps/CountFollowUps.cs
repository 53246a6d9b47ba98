using Governance.Core.Clocks;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.FollowUps;

/// <summary>How bad ratings are followed up.</summary>
/// <param name="Rated">Bad ratings in the period.</param>
/// <param name="Done">Of these, followed up by now.</param>
/// <param name="InTime">Of these, within their time.</param>
/// <param name="Late">Of the bad ratings, those whose time ran out, followed up afterwards or not at all.</param>
/// <param name="LateOpen">Not followed up, and their time is over now, whenever they were given.</param>
internal sealed record FollowUpCounts(int Rated, int Done, int InTime, int Late, int LateOpen);

/// <summary>Counts them by the day of the rating; they are few enough to be counted when asked.</summary>
[PerRequest]
internal sealed class CountFollowUps(GovernanceDb db, BureauCalendar calendar, IClock clock)
{
    public async Task<FollowUpCounts> Run(LocalDate from, LocalDate until, CancellationToken cancellationToken)
    {
        var (first, end, now) = (
            from.AtStartOfDayInZone(calendar.Zone).ToInstant(), until.PlusDays(1).AtStartOfDayInZone(calendar.Zone).ToInstant(), clock.GetCurrentInstant());
        var rated = await db.FollowUps.Where(followUp => followUp.RatedAt >= first && followUp.RatedAt < end).GroupBy(_ => 1).Select(all => new
        {
            Rated = all.Count(),
            Done = all.Count(followUp => followUp.DoneAt != null),
            InTime = all.Count(followUp => followUp.DoneAt < followUp.DueAt),
            Late = all.Count(followUp => followUp.DoneAt >= followUp.DueAt || (followUp.DoneAt == null && followUp.DueAt <= now)),
        }).SingleOrDefaultAsync(cancellationToken);
        var lateOpen = await db.FollowUps.CountAsync(followUp => followUp.DoneAt == null && followUp.DueAt <= now, cancellationToken);
        return new(rated?.Rated ?? 0, rated?.Done ?? 0, rated?.InTime ?? 0, rated?.Late ?? 0, lateOpen);
    }
}
