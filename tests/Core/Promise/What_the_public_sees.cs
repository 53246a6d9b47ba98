using Governance.Contracts;
using Governance.Core.Publishing;
using Governance.Core.Statistics;
using Governance.Core.Tracking;

namespace Governance.Core.Tests.Promise;

public sealed class What_the_public_sees(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Is_an_answer_once_published_and_never_a_confidential_one()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await Publish(acknowledgement.Id)).Refused(ProblemKind.Conflict);
        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "带户口簿办理。"))).Done();
        (await bureau.Request((PublishReply use) => use.Run(A.Officer("trial.first"), acknowledgement.Id, "护照丢了怎么补办", "带身份证办理。", default)))
            .Refused(ProblemKind.NotFound);
        (await Publish(acknowledgement.Id)).Done();
        (await Publish(acknowledgement.Id)).Done();
        (await bureau.Request((ReadHotAnswers use) => use.Run(50, default))).Count(hot => hot.Question.Zh == "护照丢了怎么补办").ShouldBe(1);

        var secret = await bureau.Accept(A.Consultation with { Confidential = true });
        var cleared = A.Officer("office", cleared: true);
        (await bureau.Step(cleared, secret.Id, "reply", ("reply", "带户口簿办理。"))).Done();
        (await bureau.Request((PublishReply use) => use.Run(cleared, secret.Id, "秘密的问题", "秘密的答复", default))).Refused(ProblemKind.Refused);
        (await bureau.Ask("select count(*) from published_answers")).ShouldBe("1");
    }

    [Fact]
    public async Task Is_found_by_search_in_Chinese_and_in_English_and_nothing_of_an_enquiry_is()
    {
        var acknowledgement = await bureau.Accept(A.Consultation with { Subject = "芝麻开门的暗号" });
        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "芝麻开门的答复"))).Done();
        (await Publish(acknowledgement.Id)).Done();

        (await Search("护照补办")).Answers.ShouldContain(hot => hot.Question.Zh == "护照丢了怎么补办");
        (await Search("试办号码")).BusinessTypes.ShouldContain(type => type.Code == "trial.case");
        (await Search("how long trial number")).Answers.ShouldContain(hot => hot.BusinessType == "trial.case");
        (await Search("芝麻开门")).ShouldSatisfyAllConditions(found => found.Answers.ShouldBeEmpty(), found => found.BusinessTypes.ShouldBeEmpty());
        foreach (var odd in new[] { "", "%", "_", "\\", "'; drop table enquiries; --", new('长', 5000), "\0", "𠮷野家的𠮷", "\ud800" })
            (await Search(odd)).ShouldNotBeNull();
        await bureau.Get<Modules.ModuleRuntime>().Stop("Trial");
        (await Search("试办号码")).BusinessTypes.ShouldNotContain(type => type.Module == "Trial", "its module is off");
    }

    [Fact]
    public async Task Are_figures_that_add_up()
    {
        var (inTime, late, open, over) = (await bureau.Accept(A.Consultation), await bureau.Accept(A.Consultation),
            await bureau.Accept(A.Of(EnquiryKind.Complaint)), await bureau.Accept(A.Typed("trial.question") with { Channel = "weibo" }));
        bureau.Clock.AdvanceHours(2);
        (await bureau.Step(A.Office, inTime.Id, "reply", ("reply", "带户口簿办理。"))).Done();
        (await bureau.Request((RateReply use) => use.Run(inTime.QueryCode, A.AtHome, new(4), default))).Done();
        bureau.Clock.AdvanceHours(28);
        await bureau.Tick();
        (await bureau.Step(A.Office, late.Id, "reply", ("reply", "对不起，晚了。"))).Done();

        var page = (await bureau.Request((ReadStatistics use) => use.Run(null, null, default))).Done();

        page.Total.ShouldBe(new(4, 2, Due: 3, AnsweredInTime: 1, LateOpen: 1, NodaTime.Duration.FromHours(16), MedianError: 0, 4));
        Of(page.ByKind, "Consultation").ShouldBe((3, 2, 1, 1, 1));
        Of(page.ByKind, "Complaint").ShouldBe((1, 0, 0, 1, 0));
        Of(page.ByDepartment, "试办支队").ShouldBe((1, 0, 0, 1, 1));
        Of(page.ByChannel, "weibo").ShouldBe((1, 0, 0, 1, 1));
        page.ByChannel.Sum(row => row.Accepted).ShouldBe(4);
    }

    private static (long, long, long, long, long) Of(IReadOnlyList<StatisticsRow> rows, string key)
    {
        var row = rows.Single(row => row.Key == key);
        return (row.Accepted, row.Answered, row.AnsweredInTime, row.Open, row.Late);
    }

    private Task<Outcome<Core.Office.OfficeEnquiry>> Publish(Guid id) =>
        bureau.Request((PublishReply use) => use.Run(A.Office, id, "护照丢了怎么补办", "带身份证到出入境窗口补办。", default));

    private Task<Found> Search(string text) => bureau.Request((SearchPortal use) => use.Run(text, 10, default));
}
