using Governance.Core.Clocks.Notices;
using Governance.Core.Correspondence;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Governance.Core.Tracking;

namespace Governance.Core.Tests.Citizens;

[Cases("D-07")]
public sealed class A_word_of_thanks(Bureau bureau) : IClassFixture<Bureau>
{
    [Theory]
    [InlineData("谢谢！")]
    [InlineData("好的，非常感谢民警的耐心解答")]
    [InlineData("收到了，辛苦了🙏")]
    [InlineData("Thank you very much for the quick reply!")]
    [InlineData("ＴＨＡＮＫＳ")]
    public void Is_one_that_says_nothing_else(string text) => WordOfThanks.Is(text).ShouldBeTrue();

    [Theory]
    [InlineData("谢谢，那要带户口簿吗", "it asks")]
    [InlineData("谢谢，还是没有解决", "it is not solved")]
    [InlineData("谢谢？", "a question mark alone")]
    [InlineData("感谢，我的电话是13800138000", "a figure")]
    [InlineData("谢谢，请回复", "it wants an answer")]
    [InlineData("不用谢，你们根本没办", "it complains")]
    [InlineData("谢谢，一点都不满意", "it is not content")]
    [InlineData("好的", "it does not thank: nobody knows what it means")]
    [InlineData("Thanks, but it did not work", "a but")]
    [InlineData("Thanks, when is it open", "it asks without a mark")]
    public void Is_none_that_says_more(string text, string why) => WordOfThanks.Is(text).ShouldBeFalse(why);

    [Fact]
    public async Task Leaves_an_answered_enquiry_answered_and_says_so()
    {
        var acknowledgement = await Answered();

        var tracked = (await bureau.Write(acknowledgement.QueryCode, "谢谢！")).Done();

        tracked.Standing.Status.ShouldBe(EnquiryStatus.Answered);
        tracked.Timeline[^1].Event.ShouldBe(TimelineEvent.NeedsNoAnswer);
        tracked.Rating.MayRate.ShouldBeTrue("the reply is still to be rated");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_taken_up_where_the_citizen_calls_it_a_question()
    {
        var acknowledgement = await Answered();
        await bureau.Write(acknowledgement.QueryCode, "谢谢！");

        var tracked = (await bureau.Request((WriteMessage use) => use.Run(
            acknowledgement.QueryCode, A.AtHome, "谢谢", [], isNewQuestion: true, default))).Done();

        tracked.Standing.Status.ShouldBe(EnquiryStatus.Open);
        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "请问您还想知道什么？"))).Done();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Answers_a_question_of_the_officer_like_any_other()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await bureau.Step(A.Office, acknowledgement.Id, "ask", ("question", "请问是哪个派出所？"))).Done();

        (await bureau.Write(acknowledgement.QueryCode, "谢谢")).Done().Standing.Status.ShouldBe(EnquiryStatus.Open);
    }

    [Fact]
    public async Task Not_recognised_is_closed_by_an_officer_with_the_reason_kept()
    {
        var acknowledgement = await Answered();
        await bureau.Write(acknowledgement.QueryCode, "太好了，问题解决啦，改天请您喝茶");

        (await Close(acknowledgement, " ")).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("reason");
        var closed = (await Close(acknowledgement, "留言是致谢，没有新的问题。")).Done();

        (closed.Handling.Status, closed.Rights.MayCloseWithoutAnswer).ShouldBe((EnquiryStatus.Answered, false));
        (await bureau.Track(acknowledgement.QueryCode)).Timeline[^1].Text.ShouldBe("留言是致谢，没有新的问题。");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Closed_once_is_answered_when_the_citizen_writes_again()
    {
        var acknowledgement = await Answered();
        await bureau.Write(acknowledgement.QueryCode, "太好了，改天请您喝茶");
        (await Close(acknowledgement, "留言是致谢。")).Done();
        await bureau.Write(acknowledgement.QueryCode, "我还想问一句，周末开门吗");

        (await Close(acknowledgement, "留言是致谢。")).Refused(ProblemKind.Conflict).Title.Zh.ShouldContain("请答复");
        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "周末不开门。"))).Done();
    }

    [Fact]
    public async Task Is_no_way_round_the_first_answer()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);

        (await Close(acknowledgement, "不用答复。")).Refused(ProblemKind.Conflict);
        (await bureau.Stored(acknowledgement.Id)).Status.ShouldBe(EnquiryStatus.Open);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    public async Task Withheld_with_few_stars_reaches_the_officer(int stars, int notices)
    {
        var officer = (await bureau.Request((MakeOfficer make) => make.Run(
            new($"rated-{stars}", "陈志明", "office", "a-long-password"), "test", (_, password) => password, default))).Done().ToActor();
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await bureau.Step(officer, acknowledgement.Id, "reply", ("reply", "带户口簿办理。"))).Done();

        (await bureau.Request((RateReply use) => use.Run(acknowledgement.QueryCode, A.AtHome, new(stars, Reason: "没有说清楚"), default))).Done();

        (await bureau.Request((ReadNotices use) => use.Run(officer, false, 10, default))).Notices
            .Count(notice => notice.Text.Zh.Contains("一星、两星")).ShouldBe(notices);
    }

    private Task<Outcome<OfficeEnquiry>> Close(Acknowledgement acknowledgement, string reason) =>
        bureau.Request((CloseWithoutAnswer use) => use.Run(A.Office, acknowledgement.Id, reason, default));

    private async Task<Acknowledgement> Answered()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "带户口簿办理。"))).Done();
        return acknowledgement;
    }
}
