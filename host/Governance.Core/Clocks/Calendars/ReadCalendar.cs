using Governance.Core.Data;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Clocks.Calendars;

/// <summary>A year of the bureau's calendar as it holds, and where it comes from.</summary>
[PerRequest]
internal sealed class ReadCalendar(GovernanceDb db)
{
    public async Task<Outcome<CalendarYearView>> Run(int year, CancellationToken cancellationToken)
    {
        if (year is < CalendarYear.Earliest or > CalendarYear.Latest)
            return Problem.Of(ProblemKind.NotFound, ClocksText.NoCalendarOfThisYear);
        var stored = await db.CalendarYears.AsNoTracking().Where(storedYear => storedYear.Year == year).OrderByDescending(storedYear => storedYear.Version)
            .ToListAsync(cancellationToken);
        if (stored is [var holds, ..])
            return new CalendarYearView(
                year, holds.Version, true, false, [.. StoredDays.Read(holds.Days).Select(WrittenDay.Of)],
                [.. stored.Select(storedYear => new CalendarChange(
                    storedYear.Version, storedYear.ChangedBy, storedYear.ChangedAt, storedYear.Reason, storedYear.Source))]);
        var built = ChinaHolidays.Years.FirstOrDefault(calendarYear => calendarYear.Year == year);
        return new CalendarYearView(year, 0, built is not null, built is not null, [.. (built?.Days ?? []).Select(WrittenDay.Of)], []);
    }
}
