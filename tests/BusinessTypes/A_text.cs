using Governance.Contracts;

namespace Governance.BusinessTypes.Tests;

public class A_text
{
    [Theory]
    [InlineData("", 0, "nothing")]
    [InlineData("字", 1, "a Chinese character")]
    [InlineData("𠮷", 1, "a rare one, of two units")]
    [InlineData("😀😀", 2, "emoji")]
    [InlineData("👨‍👩‍👧‍👦", 1, "a family is one sign")]
    [InlineData("👨🏻‍👩🏻‍👧🏻‍👦🏻", 1, "in colours as well")]
    [InlineData("e\u0301", 1, "a letter with its accent")]
    [InlineData("一\n二", 3, "a line break counts")]
    [InlineData("一\r\n二", 3, "a line break counts once, however it is sent")]
    public void Is_as_long_as_people_count(string text, int length, string why) => PlainText.Length(text).ShouldBe(length, why);

    [Fact]
    public void Cannot_hide_a_book_in_one_character() => PlainText.Length("a" + new string('\u0301', 3200)).ShouldBeGreaterThan(100);

    [Fact]
    public void Is_cut_between_characters()
    {
        PlainText.First("👨‍👩‍👧𠮷三", 2).ShouldBe("👨‍👩‍👧𠮷");
        PlainText.Last("三𠮷👨‍👩‍👧", 2).ShouldBe("𠮷👨‍👩‍👧");
    }

    [Fact]
    public void That_is_no_text_is_narrowed_without_an_exception()
    {
        PlainText.Narrow((char)0xFFFE + "13800138000").ShouldBe("13800138000");
        PlainText.Narrow("a" + (char)0xD800 + "b").ShouldBe("a\uFFFDb");
    }
}
