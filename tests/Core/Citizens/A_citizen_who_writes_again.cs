using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Tracking;

namespace Governance.Core.Tests.Citizens;

public sealed class A_citizen_who_writes_again(Bureau bureau) : IClassFixture<Bureau>
{
    [Fact]
    public async Task After_the_reply_is_answered_anew_in_a_new_time_and_rates_anew()
    {
        var acknowledgement = await Answered();
        (await Rate(acknowledgement.QueryCode, 2)).Done().Rating.Stars.ShouldBe(2);
        bureau.Clock.AdvanceHours(30);

        var again = (await bureau.Write(acknowledgement.QueryCode, "还是不明白")).Done();

        (again.Standing.Status, again.Rating.MayRate, again.Time.Clock!.Due).ShouldBe(
            (EnquiryStatus.Open, false, bureau.Clock.GetCurrentInstant() + NodaTime.Duration.FromHours(24)));
        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "再说详细一点。"))).Done();
        (await Rate(acknowledgement.QueryCode, 5)).Done().Rating.Stars.ShouldBe(5);
        await bureau.Tick();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_the_reply_leaves_owner_and_clock()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await bureau.Write(acknowledgement.QueryCode, "补充一点情况")).Done().Time.Clock.ShouldBe(acknowledgement.Clock);
    }

    [Cases("I-04", "I-06")]
    [Theory]
    [InlineData("", "nothing is written")]
    [InlineData("a\0b", "it is no text")]
    [InlineData("请看\u202E片照", "it turns the direction of reading")]
    [InlineData("请看\uFFFE", "it holds what is no character")]
    [InlineData("请看\uD83F\uDFFE", "nor is the last but one of any plane")]
    [InlineData("𠮷", "a rare character is one, and two are wanted")]
    [InlineData("\u200B\u200B", "nobody can see what is written")]
    public async Task Is_refused_when(string text, string why) =>
        (await bureau.Write((await bureau.Accept(A.Consultation)).QueryCode, text)).Problem.ShouldNotBeNull(
            why).Errors.ShouldHaveSingleItem().Field.ShouldBe("text");

    [Cases("I-06")]
    [Theory]
    [InlineData("\u2067请看照片\u2069", "请看照片", "marks that isolate a direction")]
    [InlineData("请看\u200B照片\uFEFF", "请看照片", "blanks without width")]
    [InlineData("第一行\u2028第二行", "第一行\n第二行", "a line break as word processors paste it")]
    [InlineData("Cafe\u0301 一楼", "Café 一楼", "a letter and its accent, as some telephones send them")]
    public async Task Is_kept_as_it_is_read(string typed, string kept, string why) =>
        (await bureau.Write((await bureau.Accept(A.Consultation)).QueryCode, typed)).Done().Timeline[^1].Text.ShouldBe(kept, why);

    [Cases("D-05")]
    [Fact]
    public async Task Presses_twice_at_once_or_sends_again_because_no_answer_came_and_has_written_once()
    {
        var acknowledgement = await Answered();

        var sent = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => bureau.Write(acknowledgement.QueryCode, "还是不明白，请再说一次。")));
        (await bureau.Write(acknowledgement.QueryCode, "还是不明白，请再说一次。")).Done();

        sent.ShouldAllBe(outcome => outcome.Problem == null);
        (await bureau.Ask($"select count(*) from timeline where enquiry_id = '{acknowledgement.Id}' and event = 'CitizenWrote'")).ShouldBe("1");
        (await bureau.Ask($"select count(*) from clocks where enquiry_id = '{acknowledgement.Id}'")).ShouldBe("2", "that of the reply, and a new one");
        (await bureau.Write(acknowledgement.QueryCode, "另外，要带照片吗？")).Done();
        (await bureau.Ask($"select count(*) from timeline where enquiry_id = '{acknowledgement.Id}' and event = 'CitizenWrote'")).ShouldBe("2");
    }

    [Cases("I-29")]
    [Fact]
    public async Task Is_counted_in_characters_as_people_count_them()
    {
        var code = (await bureau.Accept(A.Consultation)).QueryCode;

        (await bureau.Write(code, string.Concat(Enumerable.Repeat("😀", 2_600)))).Done();
        (await bureau.Write(code, new string('字', 5_010))).Problem.ShouldNotBeNull().Errors.ShouldHaveSingleItem().Message.Zh.ShouldContain("现在是 5010 个");
    }

    [Fact]
    public async Task With_a_wrong_code_learns_nothing()
    {
        foreach (var code in new[] { "", "nonsense", QueryCode.Written(QueryCode.New()), "\ud800" })
        {
            (await bureau.Write(code, "有人吗")).Refused(ProblemKind.NotFound);
            (await bureau.Request((TrackEnquiry use) => use.Run(code, default))).Refused(ProblemKind.NotFound);
            (await Rate(code, 5)).Refused(ProblemKind.NotFound);
        }
    }

    [Fact]
    public async Task Rates_a_reply_once_and_only_a_reply()
    {
        (await Rate((await bureau.Accept(A.Consultation)).QueryCode, 5)).Refused(ProblemKind.Conflict);
        var acknowledgement = await Answered();
        (await Rate(acknowledgement.QueryCode, 6)).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("stars");
        (await Rate(acknowledgement.QueryCode, 4, "a\0")).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("comment");
        var rated = await Task.WhenAll(Enumerable.Range(1, 5).Select(stars => Rate(acknowledgement.QueryCode, stars)));
        rated.Count(outcome => outcome.Problem is null).ShouldBe(1);
    }

    private async Task<Acknowledgement> Answered()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "带户口簿办理。"))).Done();
        return acknowledgement;
    }

    private Task<Outcome<TrackedEnquiry>> Rate(string code, int stars, string? comment = null) =>
        bureau.Request((RateReply use) => use.Run(code, A.AtHome, new(stars, comment, Reason: stars <= 2 ? "没有说清楚" : null), default));
}
