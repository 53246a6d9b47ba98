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

    private static string Calendar(params string[] events) =>
        string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//cn//", .. events, "END:VCALENDAR", ""]);

    private static string Event(string start, string? end, string summary, string? more = null)
    {
        var value = start.Contains('T', StringComparison.Ordinal) ? "" : ";VALUE=DATE";
        string?[] lines = ["BEGIN:VEVENT", $"UID:{start}@test", $"DTSTART{value}:{start}", end is null ? null : $"DTEND{value}:{end}", $"SUMMARY:{summary}", more, "END:VEVENT"];
        return string.Join("\r\n", lines.OfType<string>());
    }
}
