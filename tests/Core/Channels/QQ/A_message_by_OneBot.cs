using System.Text;
using System.Text.Json.Nodes;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.QQ;
using Governance.Core.Channels.QQ.OneBot;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Enquiries;

namespace Governance.Core.Tests.Channels.QQ;

public sealed class A_message_by_OneBot(SharedServer shared) : IAsyncLifetime
{
    private const string Question = "我的身份证丢了，怎样补办？";
    private const string Citizen = "20002000";
    private const string Group = "30003000";

    private readonly OneBotServer server = new();
    private BureauAtQQ account = null!;

    private static Dictionary<string, string> Secrets => new()
    {
        [OneBotAccount.AccessToken] = OneBotServer.AccessToken, [OneBotAccount.Secret] = OneBotServer.Secret,
    };

    private Bureau Bureau => account.Bureau;

    public async ValueTask InitializeAsync() => account = await BureauAtQQ.Open(shared, "qq-onebot", Values(), Secrets);

    public async ValueTask DisposeAsync()
    {
        await account.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task In_private_becomes_an_enquiry_once_and_is_acknowledged_and_answered_at_any_time()
    {
        var message = Message("private", Array(("text", Question)));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Report(message)));
        await account.Work();
        Bureau.Clock.AdvanceHours(100);
        await account.Answer();

        (await Bureau.Ask("select string_agg(channel || ' ' || body, '|') from enquiries")).ShouldBe($"qq {Question}");
        server.Arrived.Count.ShouldBe(2);
        server.Arrived.First().ShouldStartWith($"private {Citizen} 您的来件已受理，查询码 ");
        server.Arrived.Last().ShouldContain(BureauAtQQ.Reply);
    }

    [Fact]
    public async Task In_a_group_is_answered_there_without_anything_personal_and_whole_in_private()
    {
        await Report(Message("group", Array(("at", OneBotServer.Self), ("text", $" {Question}"))));
        await account.Work();
        await account.Answer("请带440102199001011234来。");

        (await Bureau.Ask("select body from enquiries")).ShouldBe(Question);
        var (inGroup, alone) = (Said("group"), Said("private"));
        inGroup.Length.ShouldBe(2);
        inGroup[0].ShouldStartWith($"group {Group} @{Citizen} 您的来件已受理（");
        inGroup[0].ShouldEndWith("，2026-03-03 09:00 前答复。查询码请看私信。");
        inGroup[1].ShouldEndWith("内容涉及个人情况，不在这里说。请看私信。");
        alone.Length.ShouldBe(2);
        QueryCode.Read(alone[0]).ShouldNotBeNull();
        alone[1].ShouldContain("请带440102199001011234来。");
    }

    [Fact]
    public async Task In_a_group_that_calls_somebody_else_or_nobody_is_passed_over()
    {
        foreach (var passed in new[] { Array(("text", Question)), Array(("at", "20002001"), ("text", Question)), Array(("at", "all"), ("text", "x")) })
            await Report(Message("group", passed));
        await Report(Message("group", $"[CQ:at,qq=20002001]{Question}"));
        await Report(Message("group", "&#91;CQ:at,qq=10001000&#93; 我没有叫你"));

        (await Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    [Theory]
    [InlineData("[CQ:at,qq=10001000] 钱包&#91;黑色&#93;丢了&amp;amp;急", "钱包[黑色]丢了&amp;急", "an escape is read once")]
    [InlineData("请看[CQ:face,id=178][CQ:at,qq=10001000,name=a&#44;b]这里", "请看这里", "what is no text is left out")]
    public async Task In_the_form_of_a_string_is_read_as_well(string written, string text, string why)
    {
        await Report(Message("group", written));
        await account.Work();

        (await Bureau.Ask("select body from enquiries")).ShouldBe(text, why);
    }

    [Fact]
    public async Task Whose_numbers_are_texts_is_taken_as_well()
    {
        var message = Message("private", Array(("text", Question)));
        foreach (var name in new[] { "self_id", "user_id", "message_id", "time" })
            message[name] = $"{message[name]}";

        await Report(message);
        await account.Work();

        (await Bureau.Ask("select body from enquiries")).ShouldBe(Question);
    }

    [Fact]
    public async Task That_says_what_it_is_answered_at_once_is_replied_to_in_the_answer_itself()
    {
        await Report(Message("private", Array(("text", Question))));
        await account.Work();

        var mine = JsonNode.Parse((await Call(Message("private", Array(("text", "我的诉求"))).ToJsonString()))!.Content)!;
        ((string?)mine["reply"]![0]!["data"]!["text"])!.ShouldEndWith("：正在办理，2026-03-03 09:00 前答复");
        ((bool?)mine["at_sender"]).ShouldBe(false);
        var inGroup = JsonNode.Parse((await Call(Message("group", Array(("at", OneBotServer.Self), ("text", " 我的诉求"))).ToJsonString()))!.Content)!;
        ((string?)inGroup["reply"]![0]!["data"]!["text"]).ShouldBe("您还没有从这里发来过诉求。", "what he asked in private is nothing for the group");
        ((bool?)inGroup["at_sender"]).ShouldBe(true);
        var nothing = JsonNode.Parse((await Call(Message("group", Array(("at", OneBotServer.Self))).ToJsonString()))!.Content)!;
        ((string?)nothing["reply"]![0]!["data"]!["text"]).ShouldBe(QQText.PleaseAsk.Zh);
    }

    [Fact]
    public async Task Of_a_reply_that_looks_like_a_code_is_sent_as_text()
    {
        const string hostile = "[CQ:at,qq=all] [CQ:image,file=http://127.0.0.1/] &#91;";

        (await account.Deliver(new("", Citizen), hostile)).End.ShouldBe(DeliveryEnd.Delivered);

        server.Arrived.ShouldHaveSingleItem().ShouldBe($"private {Citizen} {hostile}", "in a segment of text nothing is a code");
    }

    [Fact]
    public async Task That_is_forged_or_for_another_number_is_refused_and_nothing_is_kept()
    {
        var message = Message("private", Array(("text", Question))).ToJsonString();
        var signature = $"sha1={AnswerOneBot.Signature(OneBotServer.Secret, Encoding.UTF8.GetBytes(message))}";

        foreach (var refused in new[]
        {
            await account.Call(message, ("X-Self-ID", OneBotServer.Self)),
            await account.Call(message, ("X-Self-ID", OneBotServer.Self), ("X-Signature", $"sha1={new string('0', 40)}")),
            await account.Call(message, ("X-Self-ID", OneBotServer.Self), ("X-Signature", "")),
            await account.Call(message, ("X-Self-ID", "10001001"), ("X-Signature", signature)),
            await account.Call(message, ("X-Signature", signature)),
            await account.Call(
                message.Replace("20002000", "20002001", StringComparison.Ordinal), ("X-Self-ID", OneBotServer.Self), ("X-Signature", signature)),
        })
            refused.ShouldBe(CallbackAnswer.Forbidden);

        (await Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("[]", "no object")]
    [InlineData("{\"post_type\":\"message\",\"message_type\":\"private\",\"self_id\":10001000,\"user_id\":1,\"message_id\":1,\"message\":7}", "no message")]
    [InlineData("{\"post_type\":\"message\",\"message_type\":\"group\",\"self_id\":10001000,\"user_id\":1,\"message_id\":1,\"message\":[]}", "no group")]
    [InlineData("{\"post_type\":\"message\",\"message_type\":\"private\",\"self_id\":10001000,\"user_id\":\"a/b\",\"message_id\":1,\"message\":[]}", "no id")]
    public async Task That_cannot_be_read_is_turned_away(string body, string why) => (await Call(body))!.Status.ShouldBe(400, why);

    [Theory]
    [InlineData("{\"post_type\":\"meta_event\",\"meta_event_type\":\"heartbeat\",\"self_id\":10001000}")]
    [InlineData("{\"post_type\":\"notice\",\"notice_type\":\"group_increase\",\"self_id\":10001000}")]
    [InlineData("{\"post_type\":\"message_sent\",\"message_type\":\"private\",\"self_id\":10001000,\"user_id\":10001000,\"message_id\":1,\"message\":[]}")]
    [InlineData("{\"post_type\":\"message\",\"message_type\":\"private\",\"self_id\":10001000,\"user_id\":10001000,\"message_id\":1,\"message\":[]}")]
    public async Task That_is_none_of_a_citizen_is_answered_with_nothing(string body) => (await Call(body))!.ShouldBe(new CallbackAnswer(204));

    [Fact]
    public async Task By_who_hides_his_number_is_answered_in_the_group_alone()
    {
        var message = Message("group", Array(("at", OneBotServer.Self), ("text", Question)));
        message["anonymous"] = new JsonObject { ["id"] = 1, ["name"] = "大力鬼王" };

        await Report(message);
        await account.Work();

        server.Arrived.ShouldHaveSingleItem().ShouldStartWith($"group {Group} 您的来件已受理（");
    }

    [Theory]
    [InlineData("async", nameof(DeliveryEnd.Unknown))]
    [InlineData("failed", nameof(DeliveryEnd.Refused))]
    [InlineData("401", nameof(DeliveryEnd.NotYet))]
    [InlineData("403", nameof(DeliveryEnd.NotYet))]
    [InlineData("404", nameof(DeliveryEnd.NotYet))]
    public async Task Ends_as_the_program_says(string answer, string end)
    {
        server.Answers.Enqueue(answer);

        (await account.Deliver(new("", Citizen), BureauAtQQ.Reply)).End.ShouldBe(Enum.Parse<DeliveryEnd>(end));
    }

    [Fact]
    public async Task That_the_program_took_without_saying_so_is_not_sent_again()
    {
        await Report(Message("private", Array(("text", Question))));
        await account.Work();
        server.Answers.Enqueue("cut");
        await account.Answer();
        Bureau.Clock.AdvanceHours(1);
        await account.Send();

        server.Sends.ShouldBe(2);
        (await Bureau.Ask("select string_agg(\"end\", ' ' order by written_at) from told")).ShouldBe("Delivered Unknown");
    }

    [Fact]
    public async Task Is_tried_before_it_is_used()
    {
        (await Try(account.Entry)).ShouldBe("好");
        (await Try(With(OneBotAccount.SelfId, "10001009"))).ShouldBe("这个账号没有权限", "another number is signed in");
        (await Try(account.Entry, ("accessToken", "wrong"))).ShouldBe("账号、密钥或密码不对（403）");
        server.Sends.ShouldBe(0);
    }

    [Fact]
    public async Task Is_off_until_somebody_answers_for_it()
    {
        foreach (var terms in new[] { "no", "" })
        {
            var wrong = (await Bureau.Request((ChangeAccounts use) => use.Run(
                A.Admin, [new(With(OneBotAccount.Terms, terms), Secrets)], "开通", null, default))).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem();
            (wrong.Field, wrong.Message.Zh).ShouldBe(("accounts[0].terms", QQText.TermsAreToBeTaken.Zh));
        }

        QQText.OneBotWhatToGet.Zh.ShouldContain("违反 QQ 的用户协议");
    }

    private static JsonArray Array(params (string Kind, string Text)[] segments) => [.. segments.Select(segment => new JsonObject
    {
        ["type"] = segment.Kind, ["data"] = new JsonObject { [segment.Kind == "at" ? "qq" : "text"] = segment.Text },
    })];

    private static JsonObject Message(string kind, JsonNode message)
    {
        var reported = new JsonObject
        {
            ["post_type"] = "message", ["message_type"] = kind, ["sub_type"] = kind == "group" ? "normal" : "friend", ["self_id"] = 10001000,
            ["user_id"] = 20002000, ["message_id"] = -1234567, ["time"] = 1772413200, ["message"] = message, ["raw_message"] = "x", ["anonymous"] = null,
            ["sender"] = new JsonObject { ["nickname"] = "小王" },
        };
        if (kind == "group")
            reported["group_id"] = 30003000;
        return reported;
    }

    private Dictionary<string, string> Values() => new()
    {
        [OneBotAccount.Address] = server.Address, [OneBotAccount.SelfId] = OneBotServer.Self, [OneBotAccount.Terms] = OneBotAccount.TermsTaken,
    };

    private AccountEntry With(string field, string value) =>
        account.Entry with { Values = new Dictionary<string, string>(account.Entry.Values) { [field] = value } };

    private async Task<string> Try(AccountEntry entry, params (string Name, string Value)[] secrets)
    {
        var typed = Secrets;
        foreach (var (name, value) in secrets)
            typed[name] = value;
        return (await Bureau.Request((TryAccount use) => use.Run(A.Admin, new(entry, typed), default))).Done().Failure?.Zh ?? "好";
    }

    private string[] Said(string where) => [.. server.Arrived.Where(arrived => arrived.StartsWith(where, StringComparison.Ordinal))];

    private Task<CallbackAnswer?> Call(string body) => account.Call(
        body, ("X-Self-ID", OneBotServer.Self), ("X-Signature", $"sha1={AnswerOneBot.Signature(OneBotServer.Secret, Encoding.UTF8.GetBytes(body))}"));

    private async Task Report(JsonObject message) => (await Call(message.ToJsonString()))!.ShouldBe(new CallbackAnswer(204));
}
