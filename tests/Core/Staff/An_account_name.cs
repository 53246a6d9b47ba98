using Governance.Core.Officers;

namespace Governance.Core.Tests.Staff;

public class An_account_name
{
    [Cases("S-07")]
    [Theory]
    [InlineData("chen", true, "English letters")]
    [InlineData("traffic.affairs.head", true, "a desk's code")]
    [InlineData("chen.ming@traffic", true, "as in an address")]
    [InlineData("陈明", true, "Chinese characters")]
    [InlineData("陈明2", true, "and a digit")]
    [InlineData("𠮷野", true, "a character outside the basic plane")]
    [InlineData("ｃｈｅｎ", true, "full-width letters are the plain ones")]
    [InlineData("аdmin", false, "its first letter is Cyrillic")]
    [InlineData("аеосс", false, "Cyrillic altogether")]
    [InlineData("οffice", false, "its first letter is Greek")]
    [InlineData("chen明", false, "two scripts")]
    [InlineData("ad\u00ADmin", false, "a hyphen that is not shown")]
    [InlineData("ad\u200Bmin", false, "a space that is not shown")]
    [InlineData("ad\u202Emin", false, "a mark that turns the writing")]
    [InlineData("chén", false, "letters with marks are not typed the same everywhere")]
    [InlineData("chen ming", false, "a space")]
    [InlineData("c", false, "too short")]
    [InlineData("...", false, "nothing to call him by")]
    [InlineData("chen\uFFFE", false, "stands for no character")]
    [InlineData("che\0n", false, "NUL")]
    [InlineData("\uD800chen", false, "half a character")]
    public void Is_written_in_one_script_that_can_be_told_apart(string typed, bool taken, string because) =>
        (AccountName.WrongWith(typed) is null).ShouldBe(taken, because);

    [Theory]
    [InlineData("ＣＨＥＮ", "chen")]
    [InlineData("Chen", "cHEN")]
    [InlineData(" chen ", "chen")]
    public void Is_the_same_however_it_is_typed(string first, string other) => AccountName.Normal(AccountName.Read(first)!).ShouldBe(AccountName.Normal(other));

    [Theory]
    [InlineData("office1", "officel")]
    [InlineData("admin", "adrnin")]
    [InlineData("wu0", "wuo")]
    public void That_a_hasty_reader_takes_for_another_is_seen(string first, string other) =>
        AccountName.LooksLike(first).ShouldBe(AccountName.LooksLike(other));
}
