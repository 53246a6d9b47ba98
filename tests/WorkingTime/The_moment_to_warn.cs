using CsCheck;
using NodaTime;

namespace Governance.WorkingTime.Tests;

public class The_moment_to_warn
{
    private static readonly WorkingCalendar China = WorkingCalendar.China.With(new OfficeHours(new(8, 0), new(18, 0), new(new(12, 0), new(14, 0))));

    [Theory]
    [InlineData("2026-03-06 18:00", "2026-03-10 18:00", 0.5, "2026-03-09 18:00", "the weekend has no working time")]
    [InlineData("2026-03-02 08:00", "2026-03-02 18:00", 0.75, "2026-03-02 16:00", "nor has lunch")]
    [InlineData("2026-03-02 08:00", "2026-03-02 18:00", 0.5, "2026-03-02 12:00", "the end of the morning, not of lunch")]
    [InlineData("2026-03-02 08:00", "2026-03-03 18:00", 0, "2026-03-02 08:00", "nothing of it is the start")]
    [InlineData("2026-03-02 08:00", "2026-03-03 18:00", 1, "2026-03-03 18:00", "all of it is the end")]
    [InlineData("2026-03-07 08:00", "2026-03-07 18:00", 0.5, "2026-03-07 13:00", "no working time at all: of the elapsed time")]
    public void Comes_when_the_share_of_the_working_time_is_used_up(string start, string due, double share, string expected, string why) =>
        Deadline.AtShare(A.Time(start), A.Time(due), (decimal)share, China).ShouldBeDue(expected, why);

    [Fact]
    public void Comes_round_the_clock_for_hours() =>
        Deadline.AtShare(A.Time("2026-03-06 18:00"), A.Time("2026-03-07 18:00"), 0.75m, China, TimeLimitUnit.Hours).ShouldBeDue("2026-03-07 12:00");

    [Fact]
    public void Leaves_out_the_time_in_which_the_clock_stood_still()
    {
        Pause[] pauses = [A.Pause("2026-03-02 10:00", "2026-03-03 10:00"), A.Pause("2026-03-01 10:00", "2026-03-02 09:00")];

        // 1 hour on Monday, 6 on Tuesday, 8 on Wednesday.
        Deadline.AtShare(A.Time("2026-03-02 08:00"), A.Time("2026-03-04 18:00"), 0.4m, China, pauses: pauses).ShouldBeDue("2026-03-03 17:00");
        Deadline.AtShare(A.Time("2026-03-02 08:00"), A.Time("2026-03-03 12:00"), 0.5m, China, TimeLimitUnit.Hours, [A.Pause("2026-03-02 10:00", null)])
            .ShouldBeDue("2026-03-02 09:00", "an open pause lasts to the end");
    }

    [Fact]
    public void Is_between_start_and_due_and_no_earlier_for_a_greater_share() =>
        Gen.Select(A.Moment, A.Limit, A.Calendar, Gen.Decimal[0, 1], Gen.Decimal[0, 1])
            .SelectMany((received, limit, calendar, share, other) => A.Pauses(received).Select(pauses => (received, limit, calendar, share, other, pauses)))
            .Sample(t =>
            {
                var due = Deadline.Due(t.received, t.limit, t.calendar, t.pauses)!.Value;
                var less = At(Math.Min(t.share, t.other));
                var more = At(Math.Max(t.share, t.other));
                return t.received <= less && less <= more && more <= At(1m) && At(1m) <= due && At(0m) == t.received;

                Instant At(decimal part) => Deadline.AtShare(t.received, due, part, t.calendar, t.limit.Unit, t.pauses);
            }, iter: 1000);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void Does_not_exist_for_less_than_nothing_or_more_than_all(double share) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Deadline.AtShare(A.Time("2026-03-02 08:00"), A.Time("2026-03-03 08:00"), (decimal)share, China));

    [Fact]
    public void Does_not_exist_when_the_deadline_is_before_the_start() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Deadline.AtShare(A.Time("2026-03-03 08:00"), A.Time("2026-03-02 08:00"), 0.5m, China));
}
