using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Clocks.Heat;

/// <summary>How much falls due in one hour.</summary>
/// <param name="Hour">From 0 to 23, by the bureau's wall clock.</param>
public sealed record DueHour(LocalDate Date, int Hour, int Count);

/// <summary>How much falls due at one desk on one day.</summary>
public sealed record DueAtDesk(Owner Owner, LocalDate Date, int Count);

/// <summary>What falls due when, over the open enquiries that the reader may list. Clocks that wait for the citizen are not in it.</summary>
/// <param name="Late">What was due before now and is not answered, whenever that was.</param>
/// <param name="Working">Whether the office works on each of the days.</param>
public sealed record DueHeat(
    LocalDate From, int Days, IReadOnlyList<bool> Working, IReadOnlyList<DueHour> Hours, IReadOnlyList<DueAtDesk> Desks, int Late, int Total);

[PerRequest]
internal sealed class CountDuePerDay(GovernanceDb db, UnitDirectory units, BureauCalendar calendar, IClock clock)
{
    private const int MostDays = 62;

    /// <param name="from">The first day; null for today.</param>
    /// <param name="days">From 1 to 62.</param>
    public async Task<DueHeat> Run(Actor actor, LocalDate? from, int days, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var zone = calendar.Zone;
        var first = from ?? calendar.Current.DateOf(now);
        days = Math.Clamp(days, 1, MostDays);
        var (since, until) = (first.AtStartOfDayInZone(zone).ToInstant(), first.PlusDays(days).AtStartOfDayInZone(zone).ToInstant());
        var scope = QueueScope.Of(db.Enquiries.AsNoTracking(), actor, QueueName.All, units);
        var running = db.Clocks.AsNoTracking().Where(one => one.State == ClockState.Running)
            .Join(scope, one => one.EnquiryId, enquiry => enquiry.Id, (one, enquiry) => new { one.DueAt, enquiry.OwnerUnit });
        // Due times of working days are one a day and desk, those of hours are spread: distinct moments, not clocks, come over the wire.
        var moments = await running.Where(row => row.DueAt >= since && row.DueAt < until)
            .GroupBy(row => new { row.DueAt, row.OwnerUnit })
            .Select(same => new { same.Key.DueAt, same.Key.OwnerUnit, Count = same.Count() })
            .ToListAsync(cancellationToken);
        var late = await running.CountAsync(row => row.DueAt < now, cancellationToken);
        var placed = moments.Select(moment => (At: moment.DueAt.InZone(zone).LocalDateTime, moment.OwnerUnit, moment.Count)).ToArray();
        return new(
            first, days, [.. Enumerable.Range(0, days).Select(day => calendar.Current.IsWorkingDay(first.PlusDays(day)))],
            [.. placed.GroupBy(one => (one.At.Date, one.At.Hour)).OrderBy(one => one.Key).Select(one => new DueHour(one.Key.Date, one.Key.Hour, one.Sum(same => same.Count)))],
            [.. placed.GroupBy(one => (one.OwnerUnit, one.At.Date)).OrderBy(one => one.Key).Select(one => new DueAtDesk(units.Owner(one.Key.OwnerUnit), one.Key.Date, one.Sum(same => same.Count)))],
            late, placed.Sum(one => one.Count));
    }
}
