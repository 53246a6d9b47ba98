using CsCheck;
using NodaTime;

namespace Governance.WorkingTime.Tests;

public class An_explanation
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;
    private static readonly Instant Received = A.Time("2026-02-13 16:00");

    [Fact]
    public void Counts_the_days_for_a_Chinese_reader() =>
        Deadline.Explain(Received, A.Complex, China).Describe("zh-CN").ShouldBe(
        [
            "2026年2月13日 星期五 16:00 收到，当天不计，从次日起计算 7 个工作日",
            "第 1 天 2月14日 星期六（春节调休上班）",
            "2月15日 星期日至2月23日 星期一 春节放假，不计",
            "第 2 天 2月24日 星期二",
            "第 3 天 2月25日 星期三",
            "第 4 天 2月26日 星期四",
            "第 5 天 2月27日 星期五",
            "第 6 天 2月28日 星期六（春节调休上班）",
            "3月1日 星期日 周末，不计",
            "第 7 天 3月2日 星期一",
            "2026年3月2日 星期一 17:30 前答复",
        ]);

    [Fact]
    public void Is_the_example_of_the_rules()
    {
        var rules = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules.md"));

        rules.ShouldContain("```\n" + string.Join('\n', Deadline.Explain(Received, A.Complex, China).Describe("zh")) + "\n```");
    }

    [Fact]
    public void Counts_the_days_for_an_English_reader() =>
        Deadline.Explain(Received, A.Complex, China).Describe("en-GB").ShouldBe(
        [
            "received Fri 13 Feb 2026 16:00; that day is not counted, 7 working days from the next",
            "day 1 Sat 14 Feb (worked in exchange for Spring Festival)",
            "Sun 15 Feb to Mon 23 Feb Spring Festival, not counted",
            "day 2 Tue 24 Feb",
            "day 3 Wed 25 Feb",
            "day 4 Thu 26 Feb",
            "day 5 Fri 27 Feb",
            "day 6 Sat 28 Feb (worked in exchange for Spring Festival)",
            "Sun 1 Mar weekend, not counted",
            "day 7 Mon 2 Mar",
            "answer due by Mon 2 Mar 2026 17:30",
        ]);

    [Fact]
    public void Gives_each_day_its_number_or_its_reason()
    {
        var calendar = China.With(
            new CalendarYear(2026, [new(A.Date("2026-03-04"), DayKind.ClosingDay, "台风停工"), new(A.Date("2026-03-06"), DayKind.Holiday, "地方节日")]));

        var days = Deadline.Explain(
            A.Time("2026-03-02 10:00"), new(2, TimeLimitUnit.WorkingDays), calendar, [A.Pause("2026-03-03 09:00", "2026-03-04 18:00")]).Days;

        days.Select(day => (day.Date.Day, day.Number, day.NotCounted)).ShouldBe(
        [
            (2, null, NotCounted.DayOfReceipt),
            (3, null, NotCounted.Paused),
            (4, null, NotCounted.ClosingDay),
            (5, 1, null),
            (6, null, NotCounted.Holiday),
            (7, null, NotCounted.Weekend),
            (8, null, NotCounted.Weekend),
            (9, 2, null),
        ]);
    }

    [Fact]
    public void Counts_on_through_an_extension_and_tells_of_pauses_closing_days_and_half_days()
    {
        var calendar = China.With(new CalendarYear(2026,
        [
            new(A.Date("2026-03-04"), DayKind.ClosingDay, "台风停工"),
            new(A.Date("2026-03-05"), DayKind.HalfDay, "搬迁", new LocalTime(12, 0)),
        ]));
        var explanation = Deadline.Explain(
            A.Time("2026-03-02 10:00"), new(1, TimeLimitUnit.WorkingDays), calendar, [A.Pause("2026-03-06 09:00", "2026-03-06 18:00")],
            [new(2, TimeLimitUnit.WorkingDays)]);

        explanation.Describe("zh").ShouldBe(
        [
            "2026年3月2日 星期一 10:00 收到，当天不计，从次日起计算 1 个工作日",
            "第 1 天 3月3日 星期二",
            "延期 2 个工作日",
            "3月4日 星期三 台风停工，不办公，不计",
            "第 2 天 3月5日 星期四（搬迁12:00 下班）",
            "3月6日 星期五 暂停计时，不计",
            "3月7日 星期六至3月8日 星期日 周末，不计",
            "第 3 天 3月9日 星期一",
            "2026年3月9日 星期一 17:30 前答复",
        ]);
        explanation.Describe("en").Skip(4).Take(2).ShouldBe(["day 2 Thu 5 Mar (closes 12:00, 搬迁)", "Fri 6 Mar clock stood still, not counted"]);
    }

    [Fact]
    public void Of_hours_tells_when_the_clock_stood_still()
    {
        var explanation = Deadline.Explain(Received, A.Simple, China,
        [
            A.Pause("2026-02-13 18:00", "2026-02-14 09:00"),
            A.Pause("2026-02-12 18:00", "2026-02-13 09:00"),
            A.Pause("2026-02-16 18:00", "2026-02-17 09:00"),
        ]);

        explanation.Days.ShouldBeEmpty();
        explanation.Describe("zh").ShouldBe(
        [
            "2026年2月13日 星期五 16:00 收到，从收到起连续计算 24 小时",
            "2026年2月13日 星期五 18:00 至 2026年2月14日 星期六 09:00 暂停计时",
            "2026年2月15日 星期日 07:00 前答复",
        ]);
    }

    [Fact]
    public void Of_a_clock_that_stands_still_says_so()
    {
        var explanation = Deadline.Explain(A.Time("2026-03-02 10:00"), A.Complex, China, [A.Pause("2026-03-04 09:00", null)], [A.Complex]);

        explanation.Due.ShouldBeNull();
        explanation.Describe("en").ShouldBe(
        [
            "received Mon 2 Mar 2026 10:00; that day is not counted, 7 working days from the next",
            "day 1 Tue 3 Mar",
            "Wed 4 Mar clock stood still, not counted",
            "extended by 7 working days",
            "the clock stands still now; the deadline is known once it goes on",
        ]);
        Deadline.Explain(Received, A.Simple, China, [A.Pause("2026-02-13 18:00", null)]).Describe("zh").Skip(1).ShouldBe(
            ["2026年2月13日 星期五 18:00 起暂停计时", "现在暂停计时，恢复后再确定答复期限"]);
    }

    [Fact]
    public void Of_a_clock_that_stands_still_ends_on_the_day_on_which_it_was_stopped_for_good() =>
        Deadline.Explain(A.Time("2026-03-02 10:00"), A.Complex, China, [A.Pause("2026-03-03 09:00", null), A.Pause("2026-03-03 10:00", "2026-03-06 10:00")])
            .Days.Select(day => day.Date.Day).ShouldBe([2, 3]);

    [Fact]
    public void Keeps_holidays_of_different_names_apart() =>
        Deadline.Explain(A.Time("2026-03-02 10:00"), new(1, TimeLimitUnit.WorkingDays), China.With(new CalendarYear(2026,
        [
            new(A.Date("2026-03-03"), DayKind.Holiday, "三月三"),
            new(A.Date("2026-03-04"), DayKind.Holiday),
        ]))).Describe("zh").Skip(1).Take(2).ShouldBe(["3月3日 星期二 三月三放假，不计", "3月4日 星期三 法定节假日放假，不计"]);

    [Fact]
    public void Warns_where_the_holidays_of_a_year_are_not_known()
    {
        var explanation = Deadline.Explain(A.Time("2026-12-30 10:00"), A.Complex, China);

        explanation.YearsWithoutData.ShouldBe([2027]);
        explanation.Describe("zh").ShouldContain("2027年放假安排尚未录入，按周一至周五计算，录入后期限可能变动");
        explanation.Describe("en").ShouldContain(line => line.Contains("the holidays of 2027 are not entered yet"));
    }

    [Fact]
    public void Joins_the_English_names_of_two_festivals_that_fall_together() =>
        Deadline.Explain(A.Time("2025-09-30 10:00"), new(1, TimeLimitUnit.WorkingDays), China).Describe("en")
            .ShouldContain("Wed 1 Oct to Wed 8 Oct National Day and Mid-Autumn Festival, not counted");

    [Fact]
    public void Knows_every_built_in_festival_in_English()
    {
        foreach (var day in ChinaHolidays.Years.SelectMany(year => year.Days).Where(day => !day.IsWorked))
        {
            var dayBefore = day.Date.PlusDays(-1).AtMidnight().InZoneStrictly(China.Zone).ToInstant();

            string.Concat(Deadline.Explain(dayBefore, new(1, TimeLimitUnit.WorkingDays), China).Describe("en")).ShouldAllBe(letter => letter < 128);
        }
    }

    [Fact]
    public void Ends_where_the_deadline_is_and_numbers_every_day_in_turn() =>
        Gen.Select(A.Moment, A.Limit, A.Limit, A.Calendar)
            .SelectMany((received, limit, more, calendar) => A.Pauses(received).Select(pauses => (received, limit, more, calendar, pauses)))
            .Sample(t =>
            {
                var explanation = Deadline.Explain(t.received, t.limit, t.calendar, t.pauses, [t.more]);
                int[] numbers = [.. explanation.Days.Select(day => day.Number).OfType<int>()];
                var counted = new[] { t.limit, t.more }.Where(limit => limit.Unit == TimeLimitUnit.WorkingDays).Sum(limit => limit.Amount);
                LocalDate[] dates = [.. explanation.Days.Select(day => day.Date)];
                return dates.SequenceEqual(dates.Distinct().Order())
                    && explanation.Due == Deadline.Due(t.received, t.limit, t.calendar, t.pauses, [t.more])
                    && numbers.SequenceEqual(Enumerable.Range(1, counted))
                    && explanation.Days.All(day => (day.Number is null) == (day.NotCounted is not null));
            }, iter: 500);
}
