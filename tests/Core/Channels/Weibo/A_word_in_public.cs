using Governance.Core.Channels;
using Governance.Core.Telling;
using Governance.Core.Timeline;

namespace Governance.Core.Tests.Channels.Weibo;

public sealed class A_word_in_public
{
    private static readonly ChannelTerms Terms = new(140, LengthMeasure.Utf16Units) { IsPublic = true };

    [Theory]
    [InlineData("三月底完工。", true, "nothing of anybody")]
    [InlineData("请拨打 0758-2212345 或 110。", true, "an office's telephone")]
    [InlineData("共 12345678 元，2026 年 3 月。", true, "a sum")]
    [InlineData("请联系 13800138000。", false, "a mobile")]
    [InlineData("请联系 138 0013 8000。", false, "a mobile in groups")]
    [InlineData("请联系１３８００１３８０００。", false, "a mobile in wide figures")]
    [InlineData("证号 441202199001011234。", false, "a number of identity")]
    [InlineData("证号 44120219900101123X。", false, "one that ends with a letter")]
    [InlineData("粤H12345 已挪走。", false, "a plate")]
    [InlineData("粤H·12345 已挪走。", false, "a plate with its point")]
    [InlineData("粤HD12345 已挪走。", false, "a green plate")]
    [InlineData("已发到 li@example.org。", false, "an address for mail")]
    [InlineData("@城南小李 您好", false, "somebody is called by name")]
    public void Holds_an_answer_unless_it_looks_as_if_it_told_of_a_person(string answer, bool isShown, string why) =>
        WordInPublic.Of(TimelineEvent.Replied, answer, null, Terms, "zh").Contains(answer, StringComparison.Ordinal).ShouldBe(isShown, why);

    [Theory]
    [InlineData(nameof(TimelineEvent.CitizenAsked), "您的留言，我们有话要问您。")]
    [InlineData(nameof(TimelineEvent.ClockExtended), "您的留言有新进展。")]
    public void About_anything_but_a_reply_says_that_there_is_something_and_not_what(string what, string said) =>
        WordInPublic.Of(Enum.Parse<TimelineEvent>(what), "户口在哪里？", "https://wenzheng.example.org/track", Terms, "zh")
            .ShouldBe($"{said}凭查询码到 https://wenzheng.example.org/track 查看；没有查询码，请私信我们“查询码”。");

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Fits_whatever_is_said(string language)
    {
        foreach (var page in new[] { null, "https://wenzheng.example.org/track" })
            foreach (var what in new[] { TimelineEvent.Replied, TimelineEvent.CitizenAsked, TimelineEvent.ClockExtended })
                foreach (var words in new[] { null, new string('长', 500), string.Concat(Enumerable.Repeat("😀", 300)) })
                    Terms.Length(WordInPublic.Of(what, words, page, Terms, language)).ShouldBeLessThanOrEqualTo(140);
    }
}
