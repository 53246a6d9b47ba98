using CsCheck;
using NodaTime;

namespace Governance.WorkingTime.Tests;

/// <summary>What holds for every receipt, limit, calendar and pause, drawn at random over 2010 to 2040 and seven zones.</summary>
public class Every_deadline
{
    [Fact]
    public void Is_no_earlier_for_a_later_receipt() =>
        Gen.Select(A.Moment, Gen.Int[0, 7 * 24 * 3600], A.Limit, A.Calendar).Sample((received, later, limit, calendar) =>
            Deadline.Due(received + Duration.FromSeconds(later), limit, calendar) >= Deadline.Due(received, limit, calendar), iter: 20_000);

    [Fact]
    public void Is_later_for_a_greater_limit() =>
        Gen.Select(A.Moment, A.Limit, A.Calendar).Sample((received, limit, calendar) =>
            Deadline.Due(received, limit with { Amount = limit.Amount + 1 }, calendar) > Deadline.Due(received, limit, calendar), iter: 20_000);

    [Fact]
    public void Of_working_days_is_at_close_of_business_of_a_working_day() =>
        Gen.Select(A.Moment, A.Days, A.Calendar).SelectMany(
            (received, limit, calendar) => A.Pauses(received).Select(pauses => (received, limit, calendar, pauses)))
            .Sample(t =>
            {
                var due = Deadline.Due(t.received, t.limit, t.calendar, t.pauses)!.Value;
                var date = t.calendar.DateOf(due);
                return t.calendar.IsWorkingDay(date) && t.calendar.CloseOfBusiness(date) == due && date > t.calendar.DateOf(t.received);
            });

    [Fact]
    public void Of_working_days_has_that_many_closes_of_business_on_the_days_after_receipt() =>
        Gen.Select(A.Moment, A.Days, A.Calendar).Sample((received, limit, calendar) =>
        {
            var due = Deadline.Due(received, limit, calendar);
            var closes = 0;
            for (var date = calendar.DateOf(received).PlusDays(1); date <= calendar.DateOf(due); date = date.PlusDays(1))
                closes += calendar.IsWorkingDay(date) ? 1 : 0;
            return closes == limit.Amount;
        });

    [Fact]
    public void Of_hours_is_the_same_moment_in_every_zone() =>
        Gen.Select(A.Moment, Gen.Int[1, 60], A.Calendar).Sample((received, hours, calendar) =>
            Deadline.Due(received, new(hours, TimeLimitUnit.Hours), calendar) == received + Duration.FromHours(hours));

    [Fact]
    public void Is_not_moved_by_making_a_calendar_for_another_zone() =>
        Gen.Select(A.Moment, A.Limit, A.Calendar).Sample((received, limit, calendar) =>
        {
            var (due, zone) = (Deadline.Due(received, limit, calendar), calendar.Zone);
            var changed = calendar.With(A.Zone("Pacific/Kiritimati"));
            return changed.Zone.Id == "Pacific/Kiritimati" && calendar.Zone == zone && Deadline.Due(received, limit, calendar) == due;
        }, iter: 300);

    [Fact]
    public void Of_working_days_is_on_the_same_day_in_every_zone_in_which_it_was_received_on_the_same_day() =>
        Gen.Select(A.Moment, A.Days, A.Calendar, A.Calendar).Where((received, _, calendar, other) => calendar.DateOf(received) == other.DateOf(received))
            .Sample((received, limit, calendar, other) =>
            calendar.DateOf(Deadline.Due(received, limit, calendar)) == other.DateOf(Deadline.Due(received, limit, other)));

    [Fact]
    public void Once_fixed_is_met_by_warnings_and_never_left_negative_whatever_calendar_reckons_later() =>
        Gen.Select(A.Moment, A.Limit, A.Calendar, A.Calendar).Sample((received, limit, calendar, other) =>
        {
            var due = Deadline.Due(received, limit, calendar);
            return Deadline.AtShare(received, due, 1m, other, TimeLimitUnit.Hours) == due
                && Deadline.AtShare(received, due, 1m, other) <= due
                && WorkingTimeLeft.Between(received, due, other).Time >= Duration.Zero;
        }, iter: 300);

    [Fact]
    public void Is_no_earlier_with_one_more_holiday() =>
        Gen.Select(A.Moment, A.Limit, Gen.Int[0, 80]).Sample((received, limit, offset) =>
        {
            var calendar = WorkingCalendar.China;
            var day = new CalendarDay(calendar.DateOf(received).PlusDays(offset), DayKind.Holiday, "休");
            var days = calendar.Years.FirstOrDefault(year => year.Year == day.Date.Year)?.Days ?? [];
            var more = calendar.With(new CalendarYear(day.Date.Year, [.. days.Where(known => known.Date != day.Date), day]));
            return Deadline.Due(received, limit, more) >= Deadline.Due(received, limit, calendar);
        }, iter: 300);

    [Fact]
    public void Extended_is_that_of_the_sum_when_both_count_the_same() =>
        Gen.Select(A.Moment, A.Limit, Gen.Int[1, 20], A.Calendar)
            .SelectMany((received, limit, more, calendar) => A.Pauses(received).Select(pauses => (received, limit, more, calendar, pauses)))
            .Sample(t => Deadline.Due(t.received, t.limit, t.calendar, t.pauses, [t.limit with { Amount = t.more }])
                == Deadline.Due(t.received, t.limit with { Amount = t.limit.Amount + t.more }, t.calendar, t.pauses));

    [Fact]
    public void Is_found_without_allocating()
    {
        var moments = Enumerable.Range(0, 1000).Select(i => Instant.FromUtc(2010, 1, 1, 0, 0) + Duration.FromHours(i * 265)).ToArray();
        Find();

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Find();
        (GC.GetAllocatedBytesForCurrentThread() - allocated).ShouldBe(0);

        void Find()
        {
            for (var i = 0; i < moments.Length; i++)
                Deadline.Due(moments[i], new((i % 60) + 1, TimeLimitUnit.WorkingDays), WorkingCalendar.China);
        }
    }
}
