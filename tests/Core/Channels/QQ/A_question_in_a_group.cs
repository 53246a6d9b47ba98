using Governance.Core.Channels.QQ;
using Governance.Core.Enquiries;
using Governance.Core.Telling;
using Governance.Core.Timeline;

namespace Governance.Core.Tests.Channels.QQ;

public sealed class A_question_in_a_group(SharedServer shared) : IAsyncLifetime
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
    public async Task Is_acknowledged_there_with_the_due_time_and_without_the_query_code()
    {
        await Ask();

        var number = (await Bureau.Stored(await account.SingleEnquiry())).WrittenFileNumber();
        var acknowledged = server.Arrived.ShouldHaveSingleItem();
        acknowledged.ShouldBe($"groups/{BotCalls.Group} 您的来件已受理（{number}），2026-03-03 09:00 前答复。涉及个人情况的请私聊我说，私聊里给查询码。");
        QueryCode.Read(acknowledged).ShouldBeNull();
        (await Bureau.Ask("select body from enquiries")).ShouldBe(Question, "without the blank that the call begins with");
    }

    [Fact]
    public async Task Is_answered_there_where_the_reply_names_nobody()
    {
        await Ask();
        await account.Answer();

        var said = server.Arrived.Last();
        said.ShouldStartWith($"groups/{BotCalls.Group} ");
        said.ShouldEndWith(BureauAtQQ.Reply);
        said.ShouldNotContain("身份证丢了");
    }

    [Theory]
    [InlineData("请王先生带440102199001011234来。", "a resident's number")]
    [InlineData("请打您留的138 0013 8000。", "a mobile")]
    [InlineData("已发到wang@example.org。", "an address for mail")]
    [InlineData("粤H·12345的车辆可以来取。", "a plate")]
    [InlineData("款项退回6222 0210 0111 6245 702。", "an account")]
    [InlineData("护照E12345678已办好。", "a passport")]
    [InlineData("请带４４０１０２１９９００１０１１２３４来。", "a resident's number in broad figures")]
    public async Task Whose_reply_names_somebody_is_told_there_only_that_there_is_one(string reply, string why)
    {
        await Ask();
        await account.Answer(reply);

        var said = server.Arrived.Last();
        said.ShouldStartWith($"groups/{BotCalls.Group} 您的诉求（");
        said.ShouldContain("内容涉及个人情况，不在这里说");
        said.ShouldNotContain(reply, Case.Sensitive, why);
    }

    [Theory]
    [InlineData("update enquiries set confidential = true", "what is confidential")]
    [InlineData("update enquiries set kind = 'Complaint'", "a complaint")]
    [InlineData("update enquiries set kind = 'Tip'", "a tip")]
    [InlineData("update enquiries set anonymous = true", "who gave no name")]
    public async Task That_is_not_for_all_is_told_there_only_that_there_is_a_reply(string change, string why)
    {
        await Ask();
        var enquiry = await account.SingleEnquiry();
        (await Bureau.Step(A.Office, enquiry, "reply", ("reply", BureauAtQQ.Reply))).Done();
        await Bureau.Ask(change);
        await account.Work();

        server.Arrived.Last().ShouldNotContain(BureauAtQQ.Reply, Case.Sensitive, why);
        server.Arrived.Last().ShouldStartWith($"groups/{BotCalls.Group} 您的诉求（");
    }

    [Fact]
    public async Task That_is_asked_something_hears_there_that_it_was_and_not_what()
    {
        await Ask();
        (await Bureau.Step(A.Office, await account.SingleEnquiry(), "ask", ("question", "您母亲的户口在哪里？"))).Done();
        await account.Work();

        server.Arrived.Count.ShouldBe(2);
        server.Arrived.Last().ShouldNotContain("母亲");
    }

    [Fact]
    public async Task After_five_minutes_is_answered_when_the_same_member_calls_again_in_the_same_group()
    {
        await Ask();
        Bureau.Clock.AdvanceMinutes(5);
        await account.Answer();
        server.Arrived.Count.ShouldBe(1);

        await account.Push(account.InGroup("m-2", "我的诉求", from: "another"));
        await account.Push(account.InGroup("m-3", "我的诉求", group: "another-group"));
        await account.Push(account.Private("m-4", "我的诉求", from: BotCalls.Member));
        await account.Work();
        server.Arrived.ShouldNotContain(arrived => arrived.Contains(BureauAtQQ.Reply));
        server.Arrived.Skip(1).ShouldAllBe(arrived => arrived.EndsWith("您还没有从这里发来过诉求。"), "each is somebody else");

        await account.Push(account.InGroup("m-5", "我的诉求"));
        await account.Work();
        server.Arrived.ShouldContain(arrived => arrived.StartsWith($"groups/{BotCalls.Group} ") && arrived.EndsWith(BureauAtQQ.Reply));
        server.Answered.ShouldBe(["m-1#1", "m-2#1", "m-3#1", "m-4#1", "m-5#1", "m-5#2"]);
    }

    [Fact]
    public async Task Whose_asker_writes_a_query_code_there_is_told_that_it_is_for_private_chats()
    {
        await account.Push(account.Private("m-0", Question));
        await account.Work();
        var code = QueryCode.Read(server.Arrived.Single())!;

        await account.Push(account.InGroup("m-1", $"查 {code}"));

        server.Arrived.Last().ShouldEndWith(QQText.CodesAreForPrivateChats.Zh);
        server.Arrived.Last().ShouldNotContain("身份证");
    }

    [Fact]
    public async Task Has_the_officer_told_that_others_read_the_reply()
    {
        await Ask();
        var enquiry = await Bureau.Stored(await account.SingleEnquiry());

        var ways = await Bureau.Request((ShowWays use) => use.Run(enquiry, Bureau.Clock.GetCurrentInstant(), default));

        ways.Select(way => way.Zh).ShouldBe([
            "2026-03-02 09:05 前可以用QQ发给来件人；QQ 不能主动推送，过后要等他再写来，答复随之发出，其间只在查询页上。", TellingText.OthersReadIt("QQ").Zh,
        ]);
    }

    private async Task Ask()
    {
        await account.Push(account.InGroup("m-1", Question));
        await account.Work();
    }
}
