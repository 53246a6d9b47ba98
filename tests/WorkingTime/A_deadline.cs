using NodaTime;
using NodaTime.Text;

namespace Governance.WorkingTime.Tests;

public class A_deadline
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    [Cases("F35")]
    [Theory]
    [InlineData("2026-03-02 09:00", "1 working day", "2026-03-03 17:30", "the day of receipt is not counted")]
    [InlineData("2026-03-02 00:00", "1 working day", "2026-03-03 17:30", "the first moment of a day belongs to it")]
    [InlineData("2026-03-02 23:59:59", "1 working day", "2026-03-03 17:30", "so does its last second")]
    [InlineData("2026-03-06 16:00", "1 working day", "2026-03-09 17:30", "over a weekend")]
    [InlineData("2026-03-07 10:00", "1 working day", "2026-03-09 17:30", "received on a Saturday")]
    [InlineData("2026-02-13 16:00", "7 working days", "2026-03-02 17:30", "over Spring Festival, with make-up workdays on 14 and 28 February")]
    [InlineData("2026-02-14 10:00", "1 working day", "2026-02-24 17:30", "received on a make-up workday, due after the festival")]
    [InlineData("2026-02-18 10:00", "1 working day", "2026-02-24 17:30", "received in the middle of a holiday")]
    [InlineData("2026-09-30 10:00", "3 working days", "2026-10-10 17:30", "after National Day, the third day is a make-up Saturday")]
    [InlineData("2025-12-31 10:00", "1 working day", "2026-01-04 17:30", "over New Year to a make-up Sunday")]
    [InlineData("2027-09-30 10:00", "1 working day", "2027-10-01 17:30", "a year without data counts Monday to Friday")]
    [InlineData("2028-02-28 10:00", "2 working days", "2028-03-01 17:30", "over a leap day, which is a day as any other")]
    [InlineData("2028-02-28 16:00", "24 hours", "2028-02-29 16:00", "into a leap day")]
    [InlineData("2026-02-13 16:00", "24 hours", "2026-02-14 16:00", "hours run round the clock")]
    [InlineData("2026-02-17 03:00", "24 hours", "2026-02-18 03:00", "on holidays too")]
    public void Falls_where_the_rules_say(string received, string limit, string due, string why) =>
        Deadline.Due(A.Time(received), TimeLimit.Parse(limit), China).ShouldBeDue(due, why);

    [Theory]
    [InlineData("2026-03-02 17:30", "3 working days", "2026-03-05 17:30", "the day of the old deadline is not counted again")]
    [InlineData("2026-03-07 03:00", "1 working day", "2026-03-09 17:30", "from an hours' deadline at night on a Saturday")]
    [InlineData("2026-03-02 17:30", "24 hours", "2026-03-03 17:30", "hours from where it ended")]
    public void Extended_counts_on_from_the_old_one(string old, string by, string due, string why) =>
        Deadline.Extend(A.Time(old), TimeLimit.Parse(by), China).ShouldBeDue(due, why);

    [Cases("F35")]
    [Theory]
    [InlineData("2026-03-29", "Europe/Berlin", "02:30", "2026-03-29T01:00:00Z", "02:30 does not exist: the clock jumps at 01:00 UTC")]
    [InlineData("2026-10-25", "Europe/Berlin", "02:30", "2026-10-25T00:30:00Z", "02:30 comes twice: the earlier")]
    [InlineData("2026-03-08", "America/New_York", "02:30", "2026-03-08T07:00:00Z", "the gap of New York")]
    [InlineData("2026-11-01", "America/New_York", "01:30", "2026-11-01T05:30:00Z", "the overlap of New York")]
    [InlineData("2026-03-30", "Europe/Berlin", "17:30", "2026-03-30T15:30:00Z", "in summer time, the morning after the change")]
    [InlineData("2026-03-27", "Europe/Berlin", "17:30", "2026-03-27T16:30:00Z", "in winter time")]
    public void At_a_close_of_business_that_the_clocks_skip_or_repeat_is_the_first_moment_that_shows_it(
        string day, string zone, string closes, string due, string why)
    {
        var time = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(closes).Value;
        var date = A.Date(day);
        var calendar = new WorkingCalendar(A.Zone(zone), new(new(0, 0), time), [new(2026, [new(date, DayKind.MakeUpWorkday)])]);

        Deadline.Due(date.PlusDays(-1).AtStartOfDayInZone(A.Zone(zone)).ToInstant(), new(1, TimeLimitUnit.WorkingDays), calendar)
            .ShouldBe(InstantPattern.General.Parse(due).Value, why);
    }

    [Fact]
    public void Of_a_receipt_in_an_hour_that_a_clock_set_back_over_midnight_repeats_belongs_to_the_new_day()
    {
        // St. John's set its clocks at 00:01 on Sunday 7 November 2010 back to 23:01 on Saturday.
        var calendar = new WorkingCalendar(A.Zone("America/St_Johns"), null, []);
        var beforeTheChange = Instant.FromUtc(2010, 11, 7, 2, 30, 30);

        calendar.DateOf(beforeTheChange).ShouldBe(A.Date("2010-11-07"));
        calendar.DateOf(beforeTheChange + Duration.FromMinutes(30)).ShouldBe(A.Date("2010-11-07"));
        calendar.DateOf(beforeTheChange - Duration.FromMinutes(5)).ShouldBe(A.Date("2010-11-06"));
    }
}
