using CsCheck;
using NodaTime;

namespace Governance.WorkingTime.Tests;

public class A_working_calendar
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    [Fact]
    public void Takes_a_new_year_and_leaves_the_old_calendar_as_it_was()
    {
        var announced = China.With(new CalendarYear(2027, [new(A.Date("2027-10-01"), DayKind.Holiday, "国庆节")]));

        announced.IsWorkingDay(A.Date("2027-10-01")).ShouldBeFalse();
        announced.HasDataFor(2027).ShouldBeTrue();
        announced.NextWorkingDay(A.Date("2027-09-30")).ShouldBe(A.Date("2027-10-04"));
        China.NextWorkingDay(A.Date("2027-09-30")).ShouldBe(A.Date("2027-10-01"));
    }

    [Fact]
    public void Replaces_a_year_as_a_whole()
    {
        var replaced = China.With(new CalendarYear(2026, [new(A.Date("2026-03-02"), DayKind.ClosingDay, "台风停工")]));

        replaced.IsWorkingDay(A.Date("2026-03-02")).ShouldBeFalse();
        replaced.IsWorkingDay(A.Date("2026-02-23")).ShouldBeTrue("the Spring Festival of the replaced year is gone");
        replaced.IsWorkingDay(A.Date("2025-10-01")).ShouldBeFalse("the other years stay");
    }

    [Fact]
    public void Ends_a_half_day_early()
    {
        var calendar = China.With(new CalendarYear(2026, [new(A.Date("2026-03-03"), DayKind.HalfDay, "搬迁", new LocalTime(12, 0))]));

        calendar.ClosesAt(A.Date("2026-03-03")).ShouldBe(new LocalTime(12, 0));
        calendar.ClosesAt(A.Date("2026-03-04")).ShouldBe(new LocalTime(17, 30));
        calendar.ClosesAt(A.Date("2026-03-07")).ShouldBeNull("a Saturday");
        Deadline.Due(A.Time("2026-03-02 09:00"), new(1, TimeLimitUnit.WorkingDays), calendar).ShouldBeDue("2026-03-03 12:00");
    }

    [Theory]
    [InlineData("1985-06-28", 1, "1985-07-01", "before the index")]
    [InlineData("1999-12-31", 3, "2000-01-05", "into the index")]
    [InlineData("2060-12-30", 2, "2061-01-03", "out of the index")]
    [InlineData("2100-01-01", 5, "2100-01-08", "after the index")]
    public void Counts_outside_its_years(string date, int count, string expected, string why) =>
        China.WorkingDayAfter(A.Date(date), count).ShouldBe(A.Date(expected), why);

    [Fact]
    public void Finds_the_same_day_in_one_step_as_by_walking() =>
        Gen.Select(Gen.Int[0, 65 * 365], Gen.Int[1, 400]).Sample((days, count) =>
        {
            var start = new LocalDate(1998, 1, 1).PlusDays(days);
            // Two years hold more than four hundred working days.
            var date = Enumerable.Range(1, 2 * 366).Select(start.PlusDays).Where(China.IsWorkingDay).ElementAt(count - 1);

            China.WorkingDayAfter(start, count).ShouldBe(date);
        });

    [Fact]
    public void Refuses_what_is_no_calendar()
    {
        var half = new CalendarDay(A.Date("2026-03-03"), DayKind.HalfDay, null, new LocalTime(8, 0));
        Should.Throw<ArgumentException>(() => China.With(new CalendarYear(2026, [half]))).Message.ShouldContain("08:00");
        Should.Throw<ArgumentException>(() => new WorkingCalendar(DateTimeZone.Utc, null, [new(2026, []), new(2026, [])]));
        Should.Throw<ArgumentException>(() => new CalendarYear(2026, [new(A.Date("2025-12-31"), DayKind.Holiday)]));
        Should.Throw<ArgumentException>(() => new CalendarYear(2026, [new(A.Date("2026-03-03"), DayKind.Holiday), half]));
        Should.Throw<ArgumentOutOfRangeException>(() => new CalendarYear(1899, []));
        Should.Throw<ArgumentException>(() => new CalendarDay(A.Date("2026-03-03"), DayKind.HalfDay));
        Should.Throw<ArgumentException>(() => new CalendarDay(A.Date("2026-03-03"), DayKind.Holiday, null, new LocalTime(12, 0)));
        Should.Throw<ArgumentException>(() => new OfficeHours(new(17, 30), new(8, 30)));
        Should.Throw<ArgumentException>(() => new OfficeHours(new(8, 30), new(17, 30), new(new(8, 0), new(9, 0))));
        Should.Throw<ArgumentException>(() => China.CloseOfBusiness(A.Date("2026-03-01")));
    }
}
