using Governance.Contracts;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks;

/// <summary>The time until a deadline, in the words of a queue row: working time, or round the clock where the limit is in hours.</summary>
internal static class TimeLeft
{
    internal static LocalText Written(Instant now, Clock running, WorkingCalendar calendar)
    {
        var late = now > running.DueAt;
        var (days, rest) = running.Unit == TimeLimitUnit.Hours ? (0, running.DueAt - now) : Working(WorkingTimeLeft.Between(now, running.DueAt, calendar));
        rest = rest < Duration.Zero ? -rest : rest;
        var (hours, minutes) = ((int)rest.TotalHours, rest.Minutes);
        var time = (days, hours) switch
        {
            ( > 0, > 0) => ClocksText.DaysAndHours(days, hours),
            ( > 0, _) => PromiseText.Days(days),
            (_, > 0) => ClocksText.HoursAndMinutes(hours, minutes),
            // Outside office hours no working time passes, but the moment comes all the same.
            _ when minutes == 0 => late || running.Unit == TimeLimitUnit.Hours ? ClocksText.LessThanAMinute : ClocksText.LessThanAMinuteOfWorkingTime,
            _ => ClocksText.Minutes(minutes),
        };
        return late ? ClocksText.Late(time) : ClocksText.Left(time);
    }

    private static (int Days, Duration Hours) Working(WorkingTimeLeft left) => (Math.Abs(left.Days), left.Rest);
}
