using NodaTime;

namespace Governance.Core.Clocks.Calendars;

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
