using CsCheck;
using Governance.Core.Clocks.Calendars;
using Governance.WorkingTime;
using static Governance.Core.Tests.Clocks.CalendarWords;

namespace Governance.Core.Tests.Clocks;

public sealed class A_calendar_from_a_file
{
    [Fact]
    public void Of_the_platforms_own_CSV_is_read_day_by_day() =>
        ReadCalendarText.Run(2027,
            """
            日期,类别,名称,下班
            # 国务院办公厅关于2027年部分节假日安排的通知
            2027-01-01..2027-01-03,放假,元旦
            2027-01-09,调休上班,元旦
            2027-02-04,半天,春节前,12:00
            2027-08-20,停办,台风
            2028-01-01,放假,元旦
            """).Done().ShouldSatisfyAllConditions(
            read => read.OfOtherYears.ShouldBe(1),
            read => read.Days.ShouldBe(
            [
                Holiday("2027-01-01", "元旦"), Holiday("2027-01-02", "元旦"), Holiday("2027-01-03", "元旦"), Workday("2027-01-09", "元旦"),
                new("2027-02-04", DayKind.HalfDay, "春节前", "12:00"), new("2027-08-20", DayKind.ClosingDay, "台风"),
            ]));

    [Fact]
    public void Of_CSV_with_mistakes_says_which_lines() =>
        ReadCalendarText.Run(2027,
            """
            date,kind,name,closes
            2027-02-30,holiday,
            2027-02-05,feast,
            2027-02-06,half day,
            2027-02-08,holiday,,12:00
            2027-02-09,holiday
            2027-02-09,holiday
            """).Refused(ProblemKind.Invalid).Errors.Select(error => error.Field).ShouldBe(["line 2", "line 3", "line 4", "line 5", "line 7"]);

    [Fact]
    public void Of_iCalendar_is_read_with_its_signs_for_rest_and_work() =>
        ReadCalendarText.Run(2027, Calendar(
            Event("20270101", "20270104", "元旦 休"),
            Event("20270109", null, "元旦（班）"),
            Event("20270206", "20270207", "春节", "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY"),
            Event("20270213", "20270214", "春节", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY"))).Done().Days.ShouldBe(
        [
            Holiday("2027-01-01", "元旦"), Holiday("2027-01-02", "元旦"), Holiday("2027-01-03", "元旦"), Workday("2027-01-09", "元旦"),
            Holiday("2027-02-06", "春节"), Workday("2027-02-13", "春节"),
        ]);

    [Fact]
    public void Of_iCalendar_with_mistakes_says_at_which_line_the_event_begins() =>
        ReadCalendarText.Run(2027, Calendar(
            Event("20270101", "20270104", "元旦"),
            Event("20270105T090000", null, "开会 休"),
            Event("20270106", null, "每年 休", "RRULE:FREQ=YEARLY"),
            Event("20270107", null, "放假"))).Refused(ProblemKind.Invalid).Errors.Select(error => error.Field).ShouldBe(["line 4", "line 10", "line 15"]);

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("日期,类别\n", "headings alone")]
    [InlineData("2026-01-01,放假,元旦", "only another year")]
    public void That_says_nothing_of_the_year_is_refused(string text, string why) => ReadCalendarText.Run(2027, text).Problem.ShouldNotBeNull(why);

    [Cases("C-05")]
    [Fact]
    public void Of_the_most_subscribed_feed_is_read_as_it_comes() =>
        ReadCalendarText.Run(2027, Calendar(
            Event("20270206", "20270206", "春节 假期 第1天/共8天", "STATUS:TENTATIVE"),
            Event("20270207", "20270207", "春节 假期 第2天/共8天", "STATUS:TENTATIVE"),
            Event("20270213T090000", "20270213T180000", "春节 补班 第1天/共2天", "STATUS:TENTATIVE"),
            Event("20270220T010000Z", "20270220T100000Z", "春节 补班 第2天/共2天"),
            Event("20270301", "20270302", "取消的 休", "STATUS:CANCELLED"))).Done().Days.ShouldBe(
        [Holiday("2027-02-06", "春节"), Holiday("2027-02-07", "春节"), Workday("2027-02-13", "春节"), Workday("2027-02-20", "春节")]);

    [Cases("C-10")]
    [Theory]
    [InlineData("国庆节放假（10月11日上班）", DayKind.Holiday, "国庆节", "C-10: the brackets are about another day")]
    [InlineData("国庆节放假，10月11日上班", DayKind.Holiday, "国庆节", "the same without brackets")]
    [InlineData("春节（班）", DayKind.MakeUpWorkday, "春节", "the brackets alone say it")]
    [InlineData("调休上班", DayKind.MakeUpWorkday, null, "休 stands in it too")]
    [InlineData("劳动节 调休", DayKind.Holiday, "劳动节", "a day off in exchange")]
    [InlineData("中秋节", null, "中秋节", "says neither")]
    public void Is_understood_by_what_its_titles_say(string title, DayKind? kind, string? name, string why)
    {
        DayWords.KindIn(title).ShouldBe(kind, why);
        DayWords.NameIn(title).ShouldBe(name, why);
    }

    [Cases("C-07")]
    [Theory]
    [InlineData("DURATION:P7D", 7, "C-07")]
    [InlineData("DURATION:P1W", 7, "a week")]
    [InlineData("DURATION:P1D", 1, "a day")]
    public void Lasts_as_long_as_its_duration_says(string duration, int days, string why) =>
        ReadCalendarText.Run(2027, Calendar(Event("20270206", null, "春节 休", duration))).Done().Days.Count.ShouldBe(days, why);

    [Cases("C-09")]
    [Theory]
    [InlineData("DURATION:PT36H", "hours")]
    [InlineData("DURATION:-P7D", "backwards")]
    [InlineData("DURATION:P0D", "nothing")]
    [InlineData("DURATION:P999D", "years")]
    [InlineData("RDATE;VALUE=DATE:20270501,20270502", "C-09")]
    [InlineData("EXDATE;VALUE=DATE:20270501", "an exception of what repeats")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=3", "a rule")]
    [InlineData("RECURRENCE-ID;VALUE=DATE:20270206", "one of what repeats")]
    public void Says_at_its_line_what_it_does_not_take(string more, string why) =>
        ReadCalendarText.Run(2027, Calendar(Event("20270206", null, "春节 休", more))).Refused(ProblemKind.Invalid).Errors
            .ShouldHaveSingleItem().Field.ShouldBe("line 4", why);

    [Cases("C-11")]
    [Fact]
    public void Is_read_whatever_ends_its_lines()
    {
        var text = Calendar(Event("20270101", "20270104", "元旦 休"));
        foreach (var ending in new[] { "\r", "\n", "\r\n" })
            ReadCalendarText.Run(2027, text.Replace("\r\n", ending, StringComparison.Ordinal)).Done().Days.Count.ShouldBe(3);
        ReadCalendarText.Run(2027, "日期,类别\r2027-01-01,放假\r2027-01-02,放假").Done().Days.Count.ShouldBe(2);
    }

    [Cases("C-13")]
    [Theory]
    [InlineData("9999-12-31,放假", 9999, 1, "C-12: the last day there is")]
    [InlineData("\"\"\n2027-01-01,放假", 2027, 1, "C-13: an empty cell before the headings")]
    [InlineData(",,,\n日期,类别\n2027-01-01,放假\n,,,", 2027, 1, "rows of empty cells")]
    [InlineData("日期;类别;名称\n2027/1/1;放假;元旦", 2027, 1, "as spreadsheets write dates")]
    [InlineData("日期\t类别\n2027-1-1..2027-1-3\t放假", 2027, 3, "tabs, and months without a nought")]
    [InlineData("2027-01-01,放假,\"元旦,第一天\"", 2027, 1, "a quoted separator")]
    public void Of_CSV_as_spreadsheets_write_it_is_read(string text, int year, int days, string why) =>
        ReadCalendarText.Run(year, text).Done().Days.Count.ShouldBe(days, why);

    [Cases("C-12")]
    [Theory]
    [InlineData("10000-01-01,放假", "beyond the calendar")]
    [InlineData("2027-01-01..9999-12-31,放假", "thousands of years")]
    [InlineData("\"\"", "nothing at all")]
    public void Of_CSV_that_nobody_can_mean_is_refused(string text, string why) => ReadCalendarText.Run(2027, text).Problem.ShouldNotBeNull(why);

    /// <summary>Pieces of calendars in any order, cut, doubled and with rubbish between.</summary>
    [Fact]
    public void Of_any_garbage_is_read_or_refused_at_its_line() =>
        Gen.OneOf(OneOf(Pieces).Array[0, 30].Select(string.Concat),
            Gen.Select(OneOf(Pieces).Array[0, 20], Gen.String, (parts, odd) => "BEGIN:VCALENDAR\r\n" + string.Join(odd, parts)))
            .Sample(
                text => ReadCalendarText.Run(2027, text) is var read
                    && (read.Problem is { } problem
                        ? problem.Errors.All(error => error.Message.Zh.Length > 0)
                        : read.Value!.Days.All(day => day.Date.StartsWith("2027-", StringComparison.Ordinal))),
                iter: 2000);

    private static readonly string[] Pieces =
    [
        "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "DTSTART;VALUE=DATE:20270101\r\n", "DTSTART:20270101T000000Z\r\n",
        "DTSTART:99991231T235959\r\n",
        "DTSTART;TZID=Nowhere/None:20270101T000000\r\n", "DTEND;VALUE=DATE:20270104\r\n", "DTEND;VALUE=DATE:00010101\r\n", "DURATION:P7D\r\n", "DURATION:P\r\n",
        "RRULE:FREQ=SECONDLY\r\n",
        "RDATE:20270101\r\n", "SUMMARY:元旦 休\r\n", "SUMMARY:元旦 班\r\n", "SUMMARY:\uFFFE\uD800\r\n", "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r\n", "UID:x\r\n",
        " folded\r\n", "\t", "\0", ":", ";", "=", "\"", "\r",
        "2027-01-01,放假\n", "2027-01-01..2027-12-31,放假\n", "9999-12-31,半天,,24:00\n", "日期,类别\n", "\"", ",,,\n", "..", "2027/2/30,放假\n", "\uFEFF",
        "-0001-01-01,放假\n",
    ];

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Calendar(params string[] events) =>
        string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//cn//", .. events, "END:VCALENDAR", ""]);

    private static string Event(string start, string? end, string summary, string? more = null)
    {
        var value = start.Contains('T', StringComparison.Ordinal) ? "" : ";VALUE=DATE";
        string?[] lines = ["BEGIN:VEVENT", $"UID:{start}@test", $"DTSTART{value}:{start}", end is null ? null : $"DTEND{value}:{end}", $"SUMMARY:{summary}",
            more, "END:VEVENT"];
        return string.Join("\r\n", lines.OfType<string>());
    }
}
