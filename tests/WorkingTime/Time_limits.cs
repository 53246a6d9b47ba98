namespace Governance.WorkingTime.Tests;

public class Time_limits
{
    [Theory]
    [InlineData("24 hours", 24, TimeLimitUnit.Hours)]
    [InlineData("1 hour", 1, TimeLimitUnit.Hours)]
    [InlineData("1 working day", 1, TimeLimitUnit.WorkingDays)]
    [InlineData("7 working days", 7, TimeLimitUnit.WorkingDays)]
    [InlineData("10000 working days", 10_000, TimeLimitUnit.WorkingDays)]
    public void Are_written_as_they_are_read(string text, int amount, TimeLimitUnit unit)
    {
        TimeLimit.Parse(text).ShouldBe(new TimeLimit(amount, unit));
        TimeLimit.Parse(text).ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("  7   Working DAYS ", "case and blanks")]
    [InlineData("7 working day", "the singular")]
    public void May_be_typed_carelessly(string text, string why) => TimeLimit.Parse(text).ShouldBe(A.Complex, why);

    [Theory]
    [InlineData(null, "nothing")]
    [InlineData("", "blank")]
    [InlineData("7", "no unit")]
    [InlineData("7 days", "calendar days are not offered")]
    [InlineData("working days", "no number")]
    [InlineData("0 hours", "no time at all")]
    [InlineData("-1 hours", "negative")]
    [InlineData("1.5 hours", "a fraction")]
    [InlineData("10001 hours", "above the greatest")]
    [InlineData("99999999999 hours", "no number of ours")]
    public void That_say_nothing_are_refused(string? text, string why) => TimeLimit.TryParse(text, out _).ShouldBeFalse(why);

    [Fact]
    public void That_cannot_be_read_are_refused_with_an_example() =>
        Should.Throw<FormatException>(() => TimeLimit.Parse("soon")).Message.ShouldContain("7 working days");

    [Fact]
    public void Of_nothing_cannot_be_made()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new TimeLimit(0, TimeLimitUnit.Hours));
        Should.Throw<ArgumentOutOfRangeException>(() => A.Complex with { Amount = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => Deadline.Due(A.Time("2026-02-13 16:00"), default, WorkingCalendar.China));
    }
}
