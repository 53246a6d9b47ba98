using CsCheck;
using NodaTime;

namespace Governance.WorkingTime.Tests;

public class A_paused_clock
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;
    private static readonly Instant Received = A.Time("2026-03-02 10:00");
    private static readonly TimeLimit TwoDays = new(2, TimeLimitUnit.WorkingDays);

    [Theory]
    [InlineData("2026-03-03 09:00", "2026-03-03 17:29", "2026-03-04 17:30", "the citizen answered before the office closed")]
    [InlineData("2026-03-03 17:29", "2026-03-03 18:00", "2026-03-05 17:30", "the clock stood still as the office closed: the day is not counted")]
    [InlineData("2026-03-03 09:00", "2026-03-03 17:30", "2026-03-05 17:30", "it went on at the very close: the day was gone")]
    [InlineData("2026-03-03 17:30", "2026-03-03 20:00", "2026-03-04 17:30", "it was stopped at the very close: the day was used up")]
    [InlineData("2026-03-03 09:00", "2026-03-05 09:00", "2026-03-06 17:30", "two days over")]
    [InlineData("2026-03-06 18:00", "2026-03-08 18:00", "2026-03-04 17:30", "after the deadline it changes nothing")]
    [InlineData("2026-03-04 17:00", "2026-03-07 12:00", "2026-03-09 17:30", "from the last half-hour over two days and into the weekend")]
    [InlineData("2026-02-20 09:00", "2026-03-02 18:00", "2026-03-04 17:30", "the day of receipt is not counted anyway")]
    public void Of_working_days_does_not_count_a_day_at_whose_close_it_stands_still(string from, string until, string due, string why) =>
        Deadline.Due(Received, TwoDays, China, [A.Pause(from, until)]).ShouldBeDue(due, why);

    [Theory]
    [InlineData("2026-03-02 12:00", "2026-03-02 15:00", "2026-03-03 13:00", "three hours later")]
    [InlineData("2026-03-01 10:00", "2026-03-02 11:00", "2026-03-03 11:00", "only what lies after the receipt")]
    [InlineData("2026-03-03 10:00", "2026-03-04 10:00", "2026-03-03 10:00", "used up in the moment in which it was stopped")]
    [InlineData("2026-03-03 09:00", "2026-03-10 09:00", "2026-03-10 10:00", "the last hour after the pause")]
    public void Of_hours_goes_on_where_it_stood(string from, string until, string due, string why) =>
        Deadline.Due(Received, A.Simple, China, [A.Pause(from, until)]).ShouldBeDue(due, why);

    [Fact]
    public void Has_no_due_date_while_it_stands_still_but_one_for_each_day_on_which_the_citizen_may_answer()
    {
        Pause[] open = [A.Pause("2026-03-03 09:00", null)];

        Deadline.Due(Received, TwoDays, China, open).ShouldBeNull();
        Deadline.Due(Received, A.Simple, China, open).ShouldBeNull();
        Deadline.Due(Received, TwoDays, China, open, [TwoDays]).ShouldBeNull();
        Deadline.DueIfResumedAt(Received, TwoDays, China, open, A.Time("2026-03-05 09:00")).ShouldBeDue("2026-03-06 17:30");
        Deadline.DueIfResumedAt(Received, TwoDays, China, open, A.Time("2026-03-05 09:00"), [TwoDays]).ShouldBeDue("2026-03-10 17:30");
        Deadline.DueIfResumedAt(Received, TwoDays, China, open, A.Time("2026-03-01 09:00")).ShouldBeDue("2026-03-04 17:30", "resumed before it was stopped");
    }

    [Fact]
    public void Keeps_the_deadline_that_had_passed_before_it_was_stopped()
    {
        Deadline.Due(Received, TwoDays, China, [A.Pause("2026-03-04 17:30", null)]).ShouldBeDue("2026-03-04 17:30");
        Deadline.Due(Received, A.Simple, China, [A.Pause("2026-03-03 10:00", null)]).ShouldBeDue("2026-03-03 10:00");
    }

    [Fact]
    public void Cannot_go_on_before_it_was_stopped() =>
        Should.Throw<ArgumentOutOfRangeException>(() => A.Pause("2026-03-03 09:00", "2026-03-03 08:59"));

    [Fact]
    public void Is_never_due_earlier() =>
        Cases.Sample(t => Due(t, t.Pauses) >= Due(t, t.Pauses[1..]) && Due(t, t.Pauses) >= Due(t, []), iter: 5000);

    [Fact]
    public void Changes_nothing_when_it_goes_on_at_once() =>
        Gen.Select(Cases, Gen.Int[-72, 24 * 40]).Sample((t, hours) =>
        {
            var moment = t.Received + Duration.FromHours(hours);
            var close = t.Calendar.CloseOfBusiness(t.Calendar.NextWorkingDay(t.Calendar.DateOf(moment)));
            return Due(t, [.. t.Pauses, new(moment, moment)]) == Due(t, t.Pauses)
                && Due(t, [.. t.Pauses, new(close, close)]) == Due(t, t.Pauses);
        }, iter: 5000);

    [Fact]
    public void Is_due_no_earlier_the_later_it_goes_on() =>
        Gen.Select(Cases, Gen.Int[0, 24 * 30], Gen.Int[0, 24 * 10]).Sample((t, hours, later) =>
        {
            Pause[] pauses = [.. t.Pauses, new(t.Received + Duration.FromHours(hours), null)];
            var resumed = pauses[^1].From + Duration.FromHours(later);
            return If(resumed) >= Due(t, t.Pauses) && If(resumed + Duration.FromHours(5)) >= If(resumed)
                && If(resumed) == Due(t, [.. t.Pauses, new(pauses[^1].From, resumed)]);

            Instant If(Instant moment) => Deadline.DueIfResumedAt(t.Received, t.Limit, t.Calendar, pauses, moment);
        }, iter: 2000);

    [Fact]
    public void Is_the_same_whether_it_stood_still_once_or_in_two_parts_that_meet() =>
        Gen.Select(Cases, Gen.Double[0, 1]).Sample((t, part) =>
        {
            var first = t.Pauses[0];
            var length = first.Until!.Value - first.From;
            var middle = first.From + (length * part);
            var close = t.Calendar.CloseOfBusiness(t.Calendar.NextWorkingDay(t.Calendar.DateOf(first.From)));
            // Where it can be, the cut is at the very close of business, where a day could be lost or counted twice.
            if (close > first.From && close < first.Until)
                middle = close;
            return Due(t, [new(first.From, middle), new(middle, first.Until), .. t.Pauses[1..]]) == Due(t, t.Pauses);
        }, iter: 5000);

    [Fact]
    public void Does_not_care_in_which_order_its_pauses_are_told() =>
        Cases.Sample(t => Due(t, [.. t.Pauses.Reverse()]) == Due(t, t.Pauses), iter: 2000);

    [Fact]
    public void Is_no_earlier_for_a_later_receipt() =>
        Gen.Select(Cases, Gen.Int[0, 72]).Sample((t, later) =>
            Due(t with { Received = t.Received + Duration.FromHours(later) }, t.Pauses) >= Due(t, t.Pauses), iter: 5000);

    private sealed record Case(Instant Received, TimeLimit Limit, WorkingCalendar Calendar, Pause[] Pauses);

    private static readonly Gen<Case> Cases = Gen.Select(A.Moment, A.Limit, A.Calendar).SelectMany((received, limit, calendar) =>
        A.Pauses(received).Where(pauses => pauses.Length > 0).Select(pauses => new Case(received, limit, calendar, pauses)));

    private static Instant? Due(Case t, Pause[] pauses) => Deadline.Due(t.Received, t.Limit, t.Calendar, pauses);
}
