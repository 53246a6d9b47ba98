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
        var (zh, en) = (days, hours) switch
        {
            ( > 0, > 0) => ($"{days} 个工作日 {hours} 小时", $"{Days(days)} {hours} h"),
            ( > 0, _) => ($"{days} 个工作日", Days(days)),
            (_, > 0) => ($"{hours} 小时 {minutes} 分", $"{hours} h {minutes} min"),
            // Outside office hours no working time passes, but the moment comes all the same.
            _ when minutes == 0 => late || running.Unit == TimeLimitUnit.Hours ? ("不到 1 分", "less than 1 min") : ("不到 1 分工作时间", "less than 1 min of working time"),
            _ => ($"{minutes} 分", $"{minutes} min"),
        };
        return late ? new($"已超 {zh}", $"{en} late") : new($"剩 {zh}", $"{en} left");
    }

    private static string Days(int days) => days == 1 ? "1 working day" : $"{days} working days";

    private static (int Days, Duration Hours) Working(WorkingTimeLeft left) => (Math.Abs(left.Days), left.Rest);
}
