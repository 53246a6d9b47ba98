using Governance.Core.Channels;
using Governance.Core.Channels.QQ.Bot;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.Tests.Channels.QQ;

public sealed class An_answer_by_a_bot(SharedServer shared) : IAsyncLifetime
{
    private const string Question = "我的身份证丢了，怎样补办？";

    private readonly QQServer server = new();
    private BureauAtQQ account = null!;

    private Bureau Bureau => account.Bureau;

    private ReturnAddress To => new("", BotCalls.Citizen, null, "m-1", Bureau.Clock.GetCurrentInstant() + Duration.FromMinutes(60));

    public async ValueTask InitializeAsync() => account = await BotCalls.Open(shared, server);

    public async ValueTask DisposeAsync()
    {
        await account.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Is_a_reply_to_what_was_asked()
    {
        var code = await Ask();
        await account.Answer();

        server.Arrived.Last().ShouldContain(BureauAtQQ.Reply);
        server.Answered.ShouldBe(["m-1#1", "m-1#2"]);
        (await Told(code)).ShouldBe("已用QQ通知");
        server.Tokens.ShouldBe(1, "the token is kept");
    }

    [Theory]
    [InlineData("304026", nameof(DeliveryEnd.Waits))]
    [InlineData("304027", nameof(DeliveryEnd.Waits))]
    [InlineData("40034025", nameof(DeliveryEnd.Waits))]
    [InlineData("22009", nameof(DeliveryEnd.NotYet))]
    [InlineData("429", nameof(DeliveryEnd.NotYet))]
    [InlineData("304023", nameof(DeliveryEnd.Unknown))]
    [InlineData("304024", nameof(DeliveryEnd.Unknown))]
    [InlineData("99999", nameof(DeliveryEnd.Refused))]
    public async Task Ends_as_QQ_says(string code, string end)
    {
        server.Answers.Enqueue(code);

        var result = await account.Deliver(To, BureauAtQQ.Reply);

        result.End.ShouldBe(Enum.Parse<DeliveryEnd>(end));
        foreach (var secret in new[] { BotCalls.Citizen, "户口簿", QQServer.Secret, "m-1" })
            (result.Reason ?? "").ShouldNotContain(secret);
        server.Sends.ShouldBe(1);
    }

    [Fact]
    public async Task That_QQ_looks_at_first_and_rejects_did_not_arrive()
    {
        var code = await Ask();
        server.Answers.Enqueue("304023");
        await account.Answer();
        (await Told(code)).ShouldBe("QQ发出了，是否送到不清楚");

        await account.Push("""{"op":0,"t":"MESSAGE_AUDIT_REJECT","d":{"audit_id":"audit-1"}}""");

        (await Told(code)).ShouldBe("QQ没有送到");
    }

    [Fact]
    public async Task Names_no_address_that_is_not_registered()
    {
        server.Answers.Enqueue("304003");

        (await account.Deliver(To, "请打开 https://wenzheng.example.org/track?a=1 ，输入查询码。详见http://a.example/b。")).End.ShouldBe(DeliveryEnd.Delivered);

        server.Arrived.ShouldBe([$"users/{BotCalls.Citizen} 请打开 本平台 ，输入查询码。详见本平台。"]);
    }

    [Fact]
    public async Task Is_given_up_where_QQ_refuses_it_without_an_address_too()
    {
        server.Answers.Enqueue("304003");
        server.Answers.Enqueue("304003");

        (await account.Deliver(To, "请打开 https://wenzheng.example.org/track")).End.ShouldBe(DeliveryEnd.Refused);
        server.Sends.ShouldBe(2);
    }

    [Fact]
    public async Task Is_written_once_more_with_a_new_token_when_the_one_that_is_kept_is_over_and_not_again()
    {
        (await account.Deliver(To, "一")).End.ShouldBe(DeliveryEnd.Delivered);
        server.ExpireToken();
        (await account.Deliver(To, "二")).End.ShouldBe(DeliveryEnd.Delivered);
        foreach (var code in new[] { "11243", "11242" })
        {
            server.Answers.Enqueue(code);
            (await account.Deliver(To, "三")).End.ShouldBe(DeliveryEnd.NotYet, "the same token comes again");
        }

        server.Arrived.ShouldBe([$"users/{BotCalls.Citizen} 一", $"users/{BotCalls.Citizen} 二"]);
        server.Tokens.ShouldBe(4);
    }

    [Fact]
    public async Task Asks_for_its_token_once_however_many_leave_at_the_same_time_and_anew_in_its_last_minute()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(number => account.Deliver(To, $"{number}")));
        server.Tokens.ShouldBe(1);
        Bureau.Clock.AdvanceSeconds(7200 - 51);
        await account.Deliver(To with { ReplyTo = "m-2" }, "五");
        server.Tokens.ShouldBe(1);
        Bureau.Clock.AdvanceSeconds(1);
        await account.Deliver(To with { ReplyTo = "m-2" }, "六");
        server.Tokens.ShouldBe(2);
    }

    [Fact]
    public async Task Is_numbered_from_one_and_the_sixth_waits()
    {
        var ends = new List<DeliveryEnd>();
        for (var number = 1; number <= 6; number++)
            ends.Add((await account.Deliver(To, $"{number}")).End);

        ends.ShouldBe([.. Enumerable.Repeat(DeliveryEnd.Delivered, 5), DeliveryEnd.Waits]);
        server.Answered.ShouldBe(["m-1#1", "m-1#2", "m-1#3", "m-1#4", "m-1#5"]);
    }

    [Fact]
    public async Task That_QQ_took_without_saying_so_is_sent_under_the_same_number_and_arrives_once()
    {
        var code = await Ask();
        server.Answers.Enqueue("cut");
        await account.Answer();
        Bureau.Clock.AdvanceMinutes(10);
        await account.Send();

        (server.Sends, server.Arrived.Count).ShouldBe((3, 2));
        (await Told(code)).ShouldBe("已用QQ通知");
    }

    [Fact]
    public async Task That_QQ_took_without_saying_so_and_can_be_asked_no_more_is_not_sent_again()
    {
        var code = await Ask();
        server.Answers.Enqueue("cut");
        await account.Answer();
        Bureau.Clock.AdvanceHours(2);
        await account.Send();
        await account.Push(account.Private("m-2", "谢谢"));
        await account.Work();

        server.Arrived.Count(arrived => arrived.Contains(BureauAtQQ.Reply, StringComparison.Ordinal)).ShouldBe(1);
        (await Told(code)).ShouldBe("QQ发出了，是否送到不清楚");
    }

    [Fact]
    public async Task By_a_host_that_died_is_sent_by_another_under_the_same_number()
    {
        var id = Guid.CreateVersion7();
        (await account.Deliver(To, "一", id)).End.ShouldBe(DeliveryEnd.Delivered);

        (await account.Deliver(To, "一", id)).End.ShouldBe(DeliveryEnd.Delivered, "QQ says that it has it");

        server.Arrived.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(QQServer.Secret, null)]
    [InlineData("wrong", "账号、密钥或密码不对（100016）")]
    public async Task Is_tried_before_it_is_used(string secret, string? failure)
    {
        var tried = (await Bureau.Request((TryAccount use) => use.Run(
            A.Admin, new(account.Entry, new Dictionary<string, string> { [BotAccount.AppSecret] = secret }), default))).Done();

        tried.Failure?.Zh.ShouldBe(failure);
        (tried.Failure is null).ShouldBe(failure is null);
        server.Sends.ShouldBe(0);
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
}
