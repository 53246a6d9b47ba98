using Governance.Core.Clocks;
using Governance.WorkingTime;

namespace Governance.Core.Tests.Clocks;

public sealed class The_time_left_in_a_queue
{
    [Theory]
    [InlineData("2026-03-02 09:00", 7, "剩 7 个工作日 8 小时", "7 working days 8 h left", "what is left of the first day, and seven days")]
    [InlineData("2026-03-02 17:30", 7, "剩 7 个工作日", "7 working days left", "the day is over")]
    [InlineData("2026-03-10 17:30", 7, "剩 1 个工作日", "1 working day left", "one day is one day")]
    [InlineData("2026-03-11 15:00", 7, "剩 2 小时 30 分", "2 h 30 min left", "the last afternoon")]
    [InlineData("2026-03-11 17:29", 7, "剩 1 分", "1 min left", "the last minute")]
    [InlineData("2026-03-12 10:00", 7, "已超 1 小时 30 分", "1 h 30 min late", "the night does not count")]
    public void Of_working_days_is_working_time(string now, int days, string zh, string en, string why) =>
        Check(new(days, TimeLimitUnit.WorkingDays), now, zh, en, why);

    [Theory]
    [InlineData("2026-03-02 21:00", "剩 12 小时 0 分", "12 h 0 min left", "at night too")]
    [InlineData("2026-03-03 09:10", "已超 10 分", "10 min late", "late")]
    [InlineData("2026-03-03 09:00", "剩 不到 1 分", "less than 1 min left", "the very moment")]
    public void Of_hours_is_round_the_clock(string now, string zh, string en, string why) => Check(new(24, TimeLimitUnit.Hours), now, zh, en, why);

    private static void Check(TimeLimit limit, string now, string zh, string en, string why)
    {
        var running = RunClock.Start(Guid.CreateVersion7(), new(ClockClass.Complex, limit), Bureau.At("2026-03-02 09:00"), WorkingCalendar.China);

        var left = TimeLeft.Written(Bureau.At(now), running, WorkingCalendar.China);

        (left.Zh, left.En).ShouldBe((zh, en), why);
    }
}
