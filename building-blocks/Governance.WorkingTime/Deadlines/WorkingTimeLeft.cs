using NodaTime;

namespace Governance.WorkingTime;

/// <summary>How much working time is left until a deadline, or by how much it has been missed: what an officer's queue shows and is sorted by.</summary>
/// <remarks>
/// Equal when all parts are equal. Late by less than any working time (in the night after it) has zero in all parts: whether an answer is
/// late is <c>now &gt; due</c>.
/// </remarks>
/// <param name="Time">Office time, lunch and days off excluded; negative when late.</param>
/// <param name="Days">The working days that lie wholly in between, from opening to close, half days among them; negative when late.</param>
/// <param name="Rest">The office time of the days that are begun or ended in between; negative when late.</param>
public readonly record struct WorkingTimeLeft(Duration Time, int Days, Duration Rest)
{
    /// <summary>The working time between two moments.</summary>
    /// <param name="now">The one moment.</param>
    /// <param name="due">The deadline; before <paramref name="now"/> gives the same parts, negative.</param>
    /// <param name="calendar">The bureau's calendar; its office hours make the working time.</param>
    public static WorkingTimeLeft Between(Instant now, Instant due, WorkingCalendar calendar)
    {
        if (due < now)
        {
            var late = Between(due, now, calendar);
            return new(-late.Time, -late.Days, -late.Rest);
        }

        var (days, whole, rest) = (0, Duration.Zero, Duration.Zero);
        var last = calendar.DateOf(due);
        for (var date = calendar.NextWorkingDay(calendar.DateOf(now).PlusDays(-1)); date <= last; date = calendar.NextWorkingDay(date))
        {
            var day = calendar.OfficeDayOf(date);
            if (day.LiesWithin(now, due))
            {
                days++;
                whole += day.Within(now, due);
            }
            else
            {
                rest += day.Within(now, due);
            }
        }

        return new(whole + rest, days, rest);
    }
}
