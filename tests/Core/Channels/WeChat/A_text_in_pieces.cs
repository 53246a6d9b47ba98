using System.Text;
using Governance.Core.Channels.WeChat;

namespace Governance.Core.Tests.Channels.WeChat;

public sealed class A_text_in_pieces
{
    [Theory]
    [InlineData("请带户口簿。", 1, "short")]
    [InlineData("问", 400, "no sentence ends")]
    [InlineData("请带户口簿到窗口办理。工作时间为九点到十七点三十分。", 26, "sentences of common length")]
    [InlineData("😀", 512, "four bytes each, which fill a message to the last")]
    [InlineData("😀", 513, "four bytes each, one more")]
    [InlineData("Please bring your household register. ", 60, "English")]
    public void Holds_all_of_it_and_none_is_longer_than_a_message(string sentence, int times, string why)
    {
        var text = string.Concat(Enumerable.Repeat(sentence, times));
        var whole = Encoding.UTF8.GetByteCount(text) > TextInPieces.LongestText ? text[..(TextInPieces.LongestText / 3)] : text;

        var pieces = TextInPieces.Of(whole);

        pieces.Count.ShouldBeLessThanOrEqualTo(TextInPieces.MostPieces, why);
        pieces.ShouldAllBe(piece => Encoding.UTF8.GetByteCount(piece) <= 2048);
        Without(string.Concat(pieces)).ShouldBe(Without(whole), why);
    }

    [Fact]
    public void Ends_where_a_sentence_ends()
    {
        var pieces = TextInPieces.Of(string.Concat(Enumerable.Repeat("请带户口簿到窗口办理。工作时间为九点到十七点三十分。", 50)));

        pieces.Count.ShouldBe(2);
        pieces[0].ShouldEndWith("。");
    }

    [Fact]
    public void Of_the_longest_that_the_channel_takes_needs_no_more_than_its_share_of_the_quota()
    {
        // The ends of sentences as unlucky as they can be: right where a piece counts as full.
        var unlucky = string.Concat(Enumerable.Repeat($"{new string('问', 511)}。{new string('a', 511)}", 3));
        TextInPieces.Of(unlucky[..^1]).ShouldAllBe(piece => !piece.EndsWith('…'));
    }

    private static string Without(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
