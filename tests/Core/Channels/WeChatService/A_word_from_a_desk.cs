using System.Text.Json.Nodes;
using Governance.Core.Channels;
using Governance.Core.Channels.WeChatService;
using Governance.Core.Correspondence.Accounts;

namespace Governance.Core.Tests.Channels.WeChatService;

public sealed class A_word_from_a_desk(SharedServer shared) : IAsyncLifetime
{
    private const string Question = "我的身份证丢了，怎样补办？";
    private const string Answer = "请带户口簿到就近的派出所补办。";

    private BureauAtWeCom account = null!;

    private WeComServer WeCom => account.WeCom;

    public async ValueTask InitializeAsync() => account = await BureauAtWeCom.Open(shared);

    public ValueTask DisposeAsync() => account.DisposeAsync();

    [Fact]
    public async Task Reaches_who_wrote_to_it_by_the_same_desk()
    {
        await account.Write("m-1", Question);
        await account.Reply(Answer);

        WeCom.Arrived.Count.ShouldBe(2);
        WeCom.Arrived.Last().ShouldStartWith($"{WeComServer.Desk} wmAAA ");
        WeCom.Arrived.Last().ShouldContain(Answer);
        (await account.Bureau.Ask("select string_agg(\"end\", ' ') from told")).ShouldBe("Delivered Delivered");
    }

    [Fact]
    public async Task That_WeChat_took_without_saying_so_is_sent_again_under_its_number_and_dropped_there()
    {
        await account.Write("m-1", Question);
        WeCom.Answers.Enqueue("cut");
        await account.Reply(Answer);
        account.Bureau.Clock.AdvanceHours(1);
        await account.Send();

        WeCom.Sends.ShouldBeGreaterThan(2);
        WeCom.Arrived.Count.ShouldBe(2, "once each");
        (await account.Bureau.Ask("select string_agg(\"end\", ' ') from told")).ShouldBe("Delivered Delivered");
    }

    [Fact]
    public async Task That_is_refused_at_a_second_try_may_have_arrived_at_the_first()
    {
        await account.Write("m-1", Question);
        WeCom.Answers.Enqueue("cut");
        WeCom.Answers.Enqueue("95000");
        await account.Reply(Answer);
        account.Bureau.Clock.AdvanceHours(1);
        await account.Send();

        (await account.Bureau.Ask("select string_agg(\"end\", ' ' order by written_at) from told")).ShouldBe("Delivered Unknown");
    }

    [Fact]
    public async Task Whose_quota_is_spent_waits_and_goes_when_the_citizen_writes_again()
    {
        await account.Write("m-1", Question);
        account.Bureau.Clock.AdvanceHours(60);
        WeCom.Answers.Enqueue("95001");
        await account.Reply(Answer);
        WeCom.Arrived.Count.ShouldBe(1);
        (await account.Bureau.Ask("select string_agg(\"end\", ' ' order by written_at) from told")).ShouldBe("Delivered WaitsForTheWriter");

        await account.Write("m-2", "谢谢");

        WeCom.Arrived.Count(arrived => arrived.Contains(Answer, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task That_WeChat_took_and_could_not_deliver_is_noted()
    {
        await account.Write("m-1", Question);
        await account.Reply(Answer);
        var number = await account.Bureau.Ask("select number from handed_over order by at desc, number limit 1");
        WeCom.Put("e-1", "", account.Now, "4", ("msgtype", "event"), ("event", new JsonObject
        {
            ["event_type"] = "msg_send_fail", ["external_userid"] = "wmAAA", ["fail_msgid"] = number, ["fail_type"] = 4,
        }));
        await account.Signal();

        (await account.Bureau.Ask("select count(*) from told where \"end\" = 'NotDelivered'")).ShouldBe("1");
    }

    [Fact]
    public async Task That_is_long_comes_in_pieces_each_once()
    {
        var text = string.Concat(Enumerable.Range(0, 60).Select(number => $"第 {number} 句说得很长，要占去许多地方才行。"));
        WeCom.Answers.Enqueue("0");
        WeCom.Answers.Enqueue("-1");
        var message = new OutgoingMessage(Guid.CreateVersion7(), new(account.Account.Key, "wmAAA", WeComServer.Desk, "m-1"), text);

        (await Deliver(message)).End.ShouldBe(DeliveryEnd.NotYet, "the second was too much just now");
        (await Deliver(message)).End.ShouldBe(DeliveryEnd.Delivered);

        WeCom.Arrived.Count.ShouldBe(2);
        string.Concat(WeCom.Arrived.Select(arrived => arrived.Split(' ', 3)[2])).ShouldBe(text);
    }

    [Fact]
    public async Task With_a_token_that_has_run_out_leaves_with_a_new_one()
    {
        await account.Write("m-1", Question);
        WeCom.ExpireToken();
        await account.Reply(Answer);

        WeCom.Arrived.Count.ShouldBe(2);
        WeCom.Tokens.ShouldBe(2);
    }

    [Theory]
    [InlineData(WeComServer.Secret, null)]
    [InlineData("wrong", "账号、密钥或密码不对（40001）")]
    public async Task Is_tried_before_it_is_used_and_writes_to_nobody(string secret, string? failure)
    {
        var tried = (await account.Bureau.Request((TryAccount use) => use.Run(A.Admin, new(account.Entry, BureauAtWeCom.Secrets(secret)), default))).Done();

        tried.Failure?.Zh.ShouldBe(failure);
        (tried.Failure is null).ShouldBe(failure is null);
        WeCom.Sends.ShouldBe(0);
    }

    private Task<DeliveryResult> Deliver(OutgoingMessage message) => account.Bureau.Get<ServiceAccount>().Deliver(account.Account, message, default);
}
