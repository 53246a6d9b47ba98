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
        PlainText.Clean("é" + (char)0xD800).ShouldBe("é" + (char)0xD800);
        PlainText.HasControl("é" + (char)0xD800, severalLines: true).ShouldBeTrue();
    }

    [Theory]
    [InlineData("\u200B\u2060\uFEFF", "", "blanks without width")]
    [InlineData("\u2067甲\u2069\u206A乙", "甲乙", "marks that isolate a direction, also of before")]
    [InlineData("\u3164甲\u115F", "甲", "fillers, which are letters that nobody sees")]
    [InlineData("甲\u2028乙\u2029丙", "甲\n乙\n丙", "line breaks of word processors")]
    [InlineData("e\u0301", "é", "a letter and its accent are one")]
    [InlineData("👨‍👩‍👧 🏳️‍🌈 中文", "👨‍👩‍👧 🏳️‍🌈 中文", "what people see stays as it is")]
    [InlineData("é\uFFFEe\u0301", "é\uFFFEe\u0301", "what is no text is not made one")]
    public void Is_made_fit(string text, string kept, string why) => PlainText.Clean(text).ShouldBe(kept, why);

    [Theory]
    [InlineData("\u2800\u2800", true, "blanks of Braille")]
    [InlineData("\u200D\u200D", true, "joiners of nothing")]
    [InlineData("\uFE0F", true, "it changes the sign before it, and there is none")]
    [InlineData("\uDB40\uDC41", true, "a letter of a flag alone")]
    [InlineData("\u3000 \t", true, "blanks")]
    [InlineData("。", false, "a full stop is seen")]
    [InlineData("👍", false, "so is a thumb")]
    public void That_nobody_sees_is_blank(string text, bool blank, string why) => PlainText.IsBlank(text).ShouldBe(blank, why);

    [Theory]
    [InlineData("甲\uFFFE", "the last but one of the first plane")]
    [InlineData("甲\uD83F\uDFFE", "of the second")]
    [InlineData("甲\uDBFF\uDFFF", "of the last")]
    [InlineData("甲\uFDD0", "one that is kept free for programs")]
    [InlineData("甲\u202E", "a mark that turns reading round")]
    public void That_is_none_is_seen(string text, string why) => PlainText.HasControl(text, severalLines: true).ShouldBeTrue(why);
}
