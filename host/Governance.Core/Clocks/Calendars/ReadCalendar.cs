using Governance.Core.Data;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>A year of the bureau's calendar as it holds, and where it comes from.</summary>
[PerRequest]
internal sealed class ReadCalendar(GovernanceDb db)
{
    public async Task<Outcome<CalendarYearView>> Run(int year, CancellationToken cancellationToken)
    {
        if (year is < CalendarYear.Earliest or > CalendarYear.Latest)
            return Problem.Of(ProblemKind.NotFound, "没有这一年的日历。", "There is no calendar of this year.");
        var stored = await db.CalendarYears.AsNoTracking().Where(one => one.Year == year).OrderByDescending(one => one.Version).ToListAsync(cancellationToken);
        if (stored is [var holds, ..])
            return new CalendarYearView(
                year, holds.Version, true, false, [.. StoredDays.Read(holds.Days).Select(WrittenDay.Of)],
                [.. stored.Select(one => new CalendarChange(one.Version, one.ChangedBy, one.ChangedAt, one.Reason, one.Source))]);
        var built = ChinaHolidays.Years.FirstOrDefault(one => one.Year == year);
        return new CalendarYearView(year, 0, built is not null, built is not null, [.. (built?.Days ?? []).Select(WrittenDay.Of)], []);
    }
}

/// <summary>Says which years nobody has entered: deadlines in them are counted Monday to Friday, and will move.</summary>
[PerRequest]
internal sealed class CalendarGaps(BureauCalendar calendar, IClock clock)
{
    private const int Announced = 12;

    public MissingYears Run()
    {
        var today = calendar.Current.DateOf(clock.GetCurrentInstant());
        IEnumerable<int> needed = today.Month == Announced ? [today.Year, today.Year + 1] : [today.Year];
        return new(today, [.. needed.Where(year => !calendar.Current.HasDataFor(year))]);
    }
}
