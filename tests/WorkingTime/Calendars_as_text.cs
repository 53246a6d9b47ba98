using NodaTime;

namespace Governance.WorkingTime.Tests;

public class Calendars_as_text
{
    [Fact]
    public void Are_read_line_by_line()
    {
        var year = CalendarText.Read("""
            # typed in from the notice

            2027-02-05..2027-02-07 春节
            +2027-02-14 春节
            -2027-09-07 台风 停工
            ~2027-02-04 12:00 春节前
            2027-01-01
            """).ShouldHaveSingleItem();

        year.ShouldBe(new CalendarYear(2027,
        [
            new(A.Date("2027-01-01"), DayKind.Holiday),
            new(A.Date("2027-02-04"), DayKind.HalfDay, "春节前", new LocalTime(12, 0)),
            new(A.Date("2027-02-05"), DayKind.Holiday, "春节"),
            new(A.Date("2027-02-06"), DayKind.Holiday, "春节"),
            new(A.Date("2027-02-07"), DayKind.Holiday, "春节"),
            new(A.Date("2027-02-14"), DayKind.MakeUpWorkday, "春节"),
            new(A.Date("2027-09-07"), DayKind.ClosingDay, "台风 停工"),
        ]));
    }

    [Theory]
    [InlineData("春节", "no date")]
    [InlineData("2027-02-30 春节", "no such date")]
    [InlineData("2027-02-07..2027-02-05 春节", "ends before it begins")]
    [InlineData("2026-12-31..2027-01-02 元旦", "over two years")]
    [InlineData("2027-02-05..2027-02-06..2027-02-07", "three dates")]
    [InlineData("~2027-02-04 春节前", "a half day without its time")]
    [InlineData("+", "a mark alone")]
    public void Say_where_they_cannot_be_read(string line, string why) =>
        Should.Throw<FormatException>(() => CalendarText.Read("# remark\n" + line)).Message.ShouldStartWith("Line 2", customMessage: why);
}
