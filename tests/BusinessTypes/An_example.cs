using Governance.Contracts;
using Governance.ModuleTesting;
using NodaTime;

namespace Governance.BusinessTypes.Tests;

public class An_example
{
    private static readonly LocalDate Today = new(2026, 2, 13);

    [Theory]
    [InlineData("[A-HJ-NPR-Za-hj-npr-z0-9]{17}", "a class and a count")]
    [InlineData("[0-9]{3}[0-9Xx]", "two classes")]
    [InlineData(@"\d{4}-\d{2}(号|第\w+)?", "escapes, a choice and a question mark")]
    [InlineData("(?:粤|桂)[^0-9]x*y+", "a group, an excluded class, a star and a plus")]
    [InlineData(@"[\d-]{2,}\.[^\s]", "escapes in classes")]
    [InlineData("^abc$", "anchors")]
    public void Is_found_for_a_pattern(string pattern, string why) =>
        Example.Of(A.Field(FieldType.Text) with { Pattern = pattern }, Today).ShouldNotBeNull(why);

    [Fact]
    public void Is_as_long_as_the_field_wants() =>
        Example.Of(A.Field(FieldType.Text) with { Pattern = "[0-9]+", MinLength = 12 }, Today)!.Length.ShouldBe(12);

    [Theory]
    [InlineData("today-1095", "today", "the past")]
    [InlineData("today+3", "today+30", "the days to come")]
    [InlineData("1990-01-01", "1990-12-31", "a year long ago")]
    public void Is_a_day_within_the_bounds(string min, string max, string why) =>
        Example.Of(A.Field(FieldType.Date) with { Min = min, Max = max }, Today).ShouldNotBeNull(why);

    [Fact]
    public void Is_not_made_up_where_there_can_be_none() =>
        Example.Of(A.Field(FieldType.Text) with { Pattern = "a{9}", MaxLength = 5 }, Today).ShouldBeNull();
}
