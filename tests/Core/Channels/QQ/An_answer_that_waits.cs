using Governance.Core.Enquiries;
using Governance.Core.Telling;
using Governance.Core.Timeline;

namespace Governance.Core.Tests.Channels.QQ;

public sealed class An_answer_that_waits(SharedServer shared) : IAsyncLifetime
{
    private const string Question = "我的身份证丢了，怎样补办？";

    private readonly QQServer server = new();
    private BureauAtQQ account = null!;

    private Bureau Bureau => account.Bureau;

    public async ValueTask InitializeAsync() => account = await BotCalls.Open(shared, server);

    public async ValueTask DisposeAsync()
    {
        await account.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Of_which_the_officer_is_told_how_long_it_leaves_at_once()
    {
        await Ask();
        (await Ways()).ShouldBe("2026-03-02 10:00 前可以用QQ发给来件人；QQ 不能主动推送，过后要等他再写来，答复随之发出，其间只在查询页上。");
        Bureau.Clock.AdvanceMinutes(60);
        (await Ways()).ShouldBe("QQ 不能主动推送：来件人再写来时，答复随之发给他，其间只在查询页上。");
    }

    [Theory]
    [InlineData("查 CODE", "查 CODE", false)]
    [InlineData("查CODE", "small letters, no blank", false)]
    [InlineData("新问题：护照过期了怎么办？", "something else", true)]
    [InlineData("谢谢", "anything at all", false)]
    public async Task After_an_hour_waits_until_he_writes_again_and_goes_once_as_a_reply_to_that(string written, string why, bool isNew)
    {
        var code = await Ask();
        Bureau.Clock.AdvanceHours(5);
        await account.Answer();
        server.Arrived.Count.ShouldBe(1, "it cannot leave");
        (await Told(code)).ShouldBe("QQ不能主动推送，等来件人再写来时随之发出");
        (await Bureau.Ask("select failure is null from account_states")).ShouldBe("True", "that is no failure of the account");
        Bureau.Clock.AdvanceHours(100);
        await account.Send();
        server.Arrived.Count.ShouldBe(1, "no attempt counts");

        var again = account.Private("m-2", written.Replace("CODE", QueryCode.Written(code), StringComparison.Ordinal));
        await account.Push(again);
        await account.Push(again);
        await account.Work();
        await account.Push(again);
        await account.Work();

        server.Arrived.Count(arrived => arrived.Contains(BureauAtQQ.Reply, StringComparison.Ordinal)).ShouldBe(1, why);
        server.Arrived.Count.ShouldBe(isNew ? 3 : 2, "beside it nothing but the acknowledgement of a new matter");
        // Which of two that leave side by side is the first nobody says.
        server.Answered.Order().ShouldBe(isNew ? ["m-1#1", "m-2#1", "m-2#2"] : ["m-1#1", "m-2#1"]);
        (await Told(code)).ShouldBe("已用QQ通知");
        (await Bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Waits_for_its_own_citizen_alone()
    {
        await Ask();
        Bureau.Clock.AdvanceHours(5);
        await account.Answer();

        await account.Push(account.Private("m-2", "别人的事", from: "another"));
        await account.Push(account.InGroup("m-3", "我的诉求"));
        await account.Work();

        server.Arrived.ShouldNotContain(arrived => arrived.Contains(BureauAtQQ.Reply));
    }

    [Fact]
    public async Task Goes_to_what_he_wrote_while_it_began_to_wait()
    {
        await Ask();
        Bureau.Clock.AdvanceHours(5);
        (await Bureau.Step(A.Office, await account.SingleEnquiry(), "reply", ("reply", BureauAtQQ.Reply))).Done();
        await Bureau.Request((TellCitizens use) => use.Run(default));
        // What he writes is taken in before the message, which is already on its way, begins to wait.
        await account.Push(account.Private("m-2", "谢谢"));

        await account.Send();

        server.Arrived.Last().ShouldContain(BureauAtQQ.Reply);
        server.Answered.Last().ShouldBe("m-2#1");
    }

    [Fact]
    public async Task That_asks_him_something_is_answered_in_the_chat_and_the_clock_goes_on()
    {
        var code = await Ask();
        var enquiry = await account.SingleEnquiry();
        (await Bureau.Step(A.Office, enquiry, "ask", ("question", "户口在哪个派出所？"))).Done();
        await account.Work();
        server.Arrived.Last().ShouldContain("户口在哪个派出所？");

        await account.Push(account.Private("m-2", "在城西派出所。"));
        await account.Work();

        (await Bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.CitizenWrote).Text.ShouldBe("在城西派出所。");
        (await Bureau.Stored(enquiry)).Status.ShouldBe(EnquiryStatus.Open);
    }

    [Fact]
    public async Task To_who_asks_by_code_with_nothing_waiting_says_where_it_stands()
    {
        var code = await Ask();
        var stands = await Bureau.Request((Governance.Core.Data.GovernanceDb db) => Task.FromResult(db.Enquiries.Single().WrittenFileNumber()));

        await account.Push(account.Private("m-2", $"查 {code}", from: "another"));
        await account.Push(account.Private("m-3", "查 7K4M-9QXR-2HTVC"));
        await account.Push(account.Private("m-4", "查一下我的身份证办好了没有"));
        await account.Work();

        server.Arrived.ShouldContain($"users/another {stands}：正在办理，2026-03-03 09:00 前答复", "whoever has the code may read it");
        server.Answered.ShouldNotContain("m-3#2");
        (await Bureau.Ask("select count(*) from enquiries")).ShouldBe("1", "the third belongs to what he asked");
    }

    [Fact]
    public async Task Waits_while_QQ_cannot_be_reached_and_then_for_the_citizen()
    {
        await Ask();
        await server.DisposeAsync();
        Bureau.Clock.AdvanceSeconds(7200 - 3000);
        await account.Answer();
        (await Bureau.Ask("select count(*) from outbox where channel = 'qq' and dead_at is null and delivered_at is null")).ShouldBe("1");
    }

    /// <returns>The query code of what he asked.</returns>
    private async Task<string> Ask()
    {
        await account.Push(account.Private("m-1", Question));
        await account.Work();
        return QueryCode.Read(server.Arrived.Single())!;
    }

    private async Task<string> Told(string code) =>
        (await Bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem().How.Zh;

    private async Task<string> Ways()
    {
        var enquiry = await Bureau.Stored(await account.SingleEnquiry());
        return (await Bureau.Request((ShowWays use) => use.Run(enquiry, Bureau.Clock.GetCurrentInstant(), default))).ShouldHaveSingleItem().Zh;
    }
}
