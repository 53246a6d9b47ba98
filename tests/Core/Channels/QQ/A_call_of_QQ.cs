using System.Text.Json.Nodes;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.QQ;
using Governance.Core.Channels.QQ.Bot;
using Governance.Core.Enquiries;
using NodaTime;

namespace Governance.Core.Tests.Channels.QQ;

public sealed class A_call_of_QQ(SharedServer shared) : IAsyncLifetime
{
    private const string Question = "我的身份证丢了，怎样补办？";

    private readonly QQServer server = new();
    private BureauAtQQ account = null!;

    public async ValueTask InitializeAsync() => account = await BotCalls.Open(shared, server);

    public async ValueTask DisposeAsync()
    {
        await account.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task That_verifies_the_address_is_signed_as_in_the_document()
    {
        const string asked = """{"d":{"plain_token":"Arq0D5A61EgUu4OxUvOp","event_ts":"1725442341"},"op":13}""";

        var answers = new[] { await account.Signed(asked), await account.Call(asked, ("x-bot-appid", QQServer.AppId)) };

        foreach (var answer in answers)
        {
            var said = JsonNode.Parse(answer!.Content)!;
            (answer.Status, (string?)said["plain_token"]).ShouldBe((200, "Arq0D5A61EgUu4OxUvOp"));
            ((string?)said["signature"]).ShouldBe(
                "87befc99c42c651b3aac0278e71ada338433ae26fcb24307bdc5ad38c1adc2d01bcfcadc0842edac85e85205028a1132afe09280305f13aa6909ffc2d652c706");
        }
    }

    [Theory]
    [InlineData("""{"op":0,\"t\":\"C2C_MESSAGE_CREATE\"}""", "1725442341", "the body of a call")]
    [InlineData("Arq0D5A61EgUu4OxUvOp", "1725442341{", "the beginning of one")]
    [InlineData("", "1725442341", "nothing")]
    public async Task Has_nothing_signed_that_could_be_another_call(string plain, string at, string why) => (await account.Call(
        new JsonObject { ["op"] = 13, ["d"] = new JsonObject { ["plain_token"] = plain, ["event_ts"] = at } }.ToJsonString(),
        ("X-Bot-Appid", QQServer.AppId)))!.Status.ShouldBe(403, why);

    [Fact]
    public async Task Becomes_an_enquiry_once_however_often_it_comes_and_is_acknowledged_once()
    {
        var message = account.Private("m-1", Question);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => account.Push(message)));
        await account.Work();
        await account.Push(message);
        await account.Work();

        (await account.Bureau.Ask("select string_agg(channel || ' ' || body, '|') from enquiries")).ShouldBe($"qq {Question}");
        var acknowledged = server.Arrived.ShouldHaveSingleItem();
        acknowledged.ShouldStartWith($"users/{BotCalls.Citizen} 您的来件已受理，查询码 ");
        acknowledged.ShouldEndWith("，2026-03-03 09:00 前答复。");
        server.Answered.ShouldBe(["m-1#1"]);
        (await account.Bureau.Track(QueryCode.Read(acknowledged)!)).Sent.Body.ShouldBe(Question);
        (await account.Bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task That_is_forged_old_or_for_another_bot_is_refused_and_nothing_is_kept()
    {
        var message = account.Private("m-1", Question);
        var now = account.Bureau.Clock.GetCurrentInstant();
        var seconds = $"{now.ToUnixTimeSeconds()}";

        foreach (var refused in new[]
        {
            await account.Signed(message, secret: "another-secret-of-somebody"), await account.Signed(message, appId: "102000002"),
            await account.Call(message, ("X-Bot-Appid", QQServer.AppId)), await account.Signed(message, at: now - Duration.FromHours(25)),
            await account.Signed(message, at: now + Duration.FromHours(25)),
            await account.Call(
                message, ("X-Bot-Appid", QQServer.AppId), ("X-Signature-Timestamp", seconds), ("X-Signature-Ed25519", new string('0', 128))),
            await account.Call(
                message.Replace("m-1", "m-2", StringComparison.Ordinal), ("X-Bot-Appid", QQServer.AppId), ("X-Signature-Timestamp", seconds),
                ("X-Signature-Ed25519", BotSignature.Of(QQServer.Secret, seconds + message))),
        })
            refused.ShouldBe(CallbackAnswer.Forbidden);

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
        (await account.Bureau.Ask("select failure from account_states")).ShouldBe("Authentication 403", "the admin hears of it");
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("[]", "no object")]
    [InlineData("{\"op\":", "cut off")]
    [InlineData("{\"op\":0,\"t\":\"C2C_MESSAGE_CREATE\",\"d\":{\"id\":\"\\ud800\",\"content\":\"x\"}}", "half a character")]
    [InlineData("{\"op\":0,\"t\":\"C2C_MESSAGE_CREATE\",\"d\":{\"content\":\"x\"}}", "a message without number and writer")]
    [InlineData("{\"op\":0,\"t\":\"C2C_MESSAGE_CREATE\"}", "a message without anything")]
    [InlineData("{\"op\":0,\"t\":\"GROUP_AT_MESSAGE_CREATE\",\"d\":{\"id\":\"1\",\"author\":{\"user_openid\":\"x\"},\"group_openid\":\"y\"}}", "no member")]
    public async Task That_cannot_be_read_is_turned_away_and_nothing_is_kept(string body, string why)
    {
        (await account.Signed(body))!.Status.ShouldBe(400, why);

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    [Theory]
    [InlineData("FRIEND_ADD")]
    [InlineData("FRIEND_DEL")]
    [InlineData("GROUP_ADD_ROBOT")]
    [InlineData("GROUP_DEL_ROBOT")]
    [InlineData("C2C_MSG_REJECT")]
    [InlineData("C2C_MSG_RECEIVE")]
    [InlineData("GROUP_MSG_REJECT")]
    [InlineData("GROUP_MSG_RECEIVE")]
    [InlineData("MESSAGE_AUDIT_REJECT")]
    [InlineData("SOMETHING_NEW")]
    public async Task Of_something_that_happened_is_acknowledged_and_becomes_no_enquiry(string what)
    {
        var happened = new JsonObject { ["openid"] = BotCalls.Citizen, ["audit_id"] = "none" };

        await account.Push(new JsonObject { ["op"] = 0, ["id"] = "1", ["t"] = what, ["d"] = happened }.ToJsonString());

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    [Fact]
    public async Task As_large_as_any_is_taken_in_as_far_as_a_form_goes()
    {
        await account.Push(account.Private("m-1", new string('长', 80_000)));
        await account.Work();

        (await account.Bureau.Ask("select length(body) between 1000 and 80000 from enquiries")).ShouldBe("True");
    }

    [Fact]
    public async Task That_says_nothing_is_told_what_to_do_once_and_becomes_no_enquiry()
    {
        await account.Push(account.Private("m-1", "  "));
        await account.Push(account.Private("m-1", "  "));

        server.Arrived.ShouldBe([$"users/{BotCalls.Citizen} {QQText.PleaseAsk.Zh}"]);
        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    [Fact]
    public async Task That_asks_for_ones_own_enquiries_says_where_they_stand_once_and_not_what_they_are_about()
    {
        await account.Push(account.Private("m-1", Question));
        await account.Push(account.Private("m-2", "别人的事", from: "another"));
        await account.Work();
        var mine = await account.Bureau.Request((Governance.Core.Data.GovernanceDb db) =>
            Task.FromResult(db.Enquiries.Single(enquiry => enquiry.Body == Question).WrittenFileNumber()));
        server.Arrived.Clear();

        foreach (var (id, text) in new[] { ("m-3", "我的诉求"), ("m-3", "我的诉求"), ("m-4", " /我的诉求 "), ("m-5", "my enquiries") })
            await account.Push(account.Private(id, text));

        server.Arrived.ShouldBe([
            $"users/{BotCalls.Citizen} 您最近的诉求：\n{mine}：正在办理，2026-03-03 09:00 前答复",
            $"users/{BotCalls.Citizen} 您最近的诉求：\n{mine}：正在办理，2026-03-03 09:00 前答复",
            $"users/{BotCalls.Citizen} Your latest enquiries:\n{mine}: in progress, will be answered by 2026-03-03 09:00",
        ]);
        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("2", "asking for them is none");
    }

    [Fact]
    public async Task That_cannot_be_answered_at_once_is_acknowledged_all_the_same()
    {
        server.Answers.Enqueue("502");

        await account.Push(account.Private("m-1", "我的诉求"));

        (server.Sends, server.Arrived.Count).ShouldBe((1, 0));
    }
}
