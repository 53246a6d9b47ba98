using CsCheck;
using NodaTime;

namespace Governance.WorkingTime.Tests;

public class The_working_time_left
{
    private static readonly WorkingCalendar China = WorkingCalendar.China.With(new OfficeHours(new(8, 30), new(17, 30), new(new(12, 0), new(14, 0))));

    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-04 17:30", 19.5, 2, 5.5, "the rest of today and two whole days")]
    [InlineData("2026-03-02 07:00", "2026-03-04 17:30", 21, 3, 0, "before the office opens, today is whole")]
    [InlineData("2026-03-02 13:00", "2026-03-02 17:30", 3.5, 0, 3.5, "at lunch")]
    [InlineData("2026-03-06 18:00", "2026-03-09 17:30", 7, 1, 0, "over a weekend")]
    [InlineData("2026-02-14 17:30", "2026-02-24 08:30", 0, 0, 0, "in the whole of Spring Festival there is none")]
    [InlineData("2026-03-04 17:30", "2026-03-02 10:00", -19.5, -2, -5.5, "late")]
    [InlineData("2026-03-02 20:00", "2026-03-02 17:30", 0, 0, 0, "late, but no working time has passed")]
    public void Is_told_in_working_days_and_the_rest_of_a_day(string now, string due, double hours, int days, double rest, string why) =>
        WorkingTimeLeft.Between(A.Time(now), A.Time(due), China)
            .ShouldBe(new WorkingTimeLeft(Duration.FromHours(hours), days, Duration.FromHours(rest)), why);

    [Fact]
    public void Counts_a_half_day_as_a_day_that_ends_early()
    {
        var calendar = China.With(new CalendarYear(2026, [new(A.Date("2026-03-03"), DayKind.HalfDay, null, new LocalTime(13, 0))]));

        WorkingTimeLeft.Between(A.Time("2026-03-03 08:00"), A.Time("2026-03-03 20:00"), calendar)
            .ShouldBe(new WorkingTimeLeft(Duration.FromHours(3.5), 1, Duration.Zero));
    }

    [Fact]
    public void Adds_up_and_turns_round() =>
        Gen.Select(A.Moment, Gen.Int[0, 60 * 24], Gen.Int[0, 60 * 24], A.Calendar).Sample((first, hours, more, calendar) =>
        {
            var (second, third) = (first + Duration.FromHours(hours), first + Duration.FromHours(hours + more));
            var whole = WorkingTimeLeft.Between(first, third, calendar);
            var turned = WorkingTimeLeft.Between(third, first, calendar);
            return whole.Time == Left(first, second) + Left(second, third)
                && turned == new WorkingTimeLeft(-whole.Time, -whole.Days, -whole.Rest)
                && whole.Time >= Duration.Zero && whole.Rest <= whole.Time;

            Duration Left(Instant from, Instant until) => WorkingTimeLeft.Between(from, until, calendar).Time;
        }, iter: 1000);
}
