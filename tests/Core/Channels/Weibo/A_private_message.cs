using System.Text.Json.Nodes;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.Weibo;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Enquiries;

namespace Governance.Core.Tests.Channels.Weibo;

public sealed class A_private_message(SharedServer shared) : IAsyncLifetime
{
    private const string Question = "我的身份证丢了，怎样补办？";

    private MicroblogAccount account = null!;

    public async ValueTask InitializeAsync() => account = await MicroblogAccount.Open(shared);

    public ValueTask DisposeAsync() => account.DisposeAsync();

    [Fact]
    public async Task Is_pushed_to_an_address_that_Weibo_has_verified()
    {
        (await account.Call(account.Signed("", "GET")))!.ShouldBe(new CallbackAnswer(200, "4375120948345356249"));
        (await account.Call(account.Signed("", "GET", secret: "another")))!.ShouldBe(CallbackAnswer.Forbidden);
    }

    [Fact]
    public async Task Becomes_an_enquiry_once_however_often_it_is_pushed_and_is_acknowledged_once()
    {
        // Weibo calls three times where it hears nothing.
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => account.Write(Question)));
        await account.Work();
        await account.Write(Question);
        await account.Work();

        (await account.Bureau.Ask("select string_agg(channel || ' ' || body, '|') from enquiries")).ShouldBe($"weibo {Question}");
        (await account.Bureau.Ask("select count(*) || coalesce(string_agg(last_failure, ' '), '') from received_messages")).ShouldBe("1");
        (await account.Bureau.Ask("select coalesce(string_agg(last_failure, ' '), '') from outbox")).ShouldBe("");
        var acknowledged = account.Weibo.Arrived.ShouldHaveSingleItem();
        acknowledged.ShouldStartWith($"{MicroblogAccount.Citizen} 您的来件已受理，查询码 ");
        acknowledged.ShouldEndWith("，2026-03-03 09:00 前答复。");
        (await account.Bureau.Track(QueryCode.Read(acknowledged)!)).Sent.Body.ShouldBe(Question);
        (await account.Bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_acknowledged_by_the_answer_to_the_push_itself_and_so_is_its_repetition()
    {
        account.Bureau.Get<WaitingReplies>().Patience = TimeSpan.FromMinutes(1);
        var pushed = account.Call(account.Signed(MicroblogAccount.Message("text", Question)));
        await Eventually.Holds(async () => await account.Bureau.Ask("select count(*) from received_messages") == "1");
        var repeated = account.Call(account.Signed(MicroblogAccount.Message("text", Question)));
        await account.Work();

        foreach (var answer in new[] { (await pushed)!, (await repeated)! })
        {
            (answer.Status, answer.ContentType).ShouldBe((200, "application/json; charset=utf-8"));
            var reply = JsonNode.Parse(answer.Content)!;
            ((bool)reply["result"]!, (string)reply["sender_id"]!, (string)reply["receiver_id"]!, (string)reply["type"]!)
                .ShouldBe((true, $"{WeiboServer.Account}", $"{MicroblogAccount.Citizen}", "text"));
            var text = (string)JsonNode.Parse(Uri.UnescapeDataString((string)reply["data"]!))!["text"]!;
            QueryCode.Read(text).ShouldNotBeNull();
            text.ShouldEndWith("，2026-03-03 09:00 前答复。");
        }

        account.Weibo.Calls.ShouldBeEmpty("no call was spent");
        (await account.Bureau.Ask("select \"end\" from told")).ShouldBe("Delivered");
        await account.Reply(await account.SingleEnquiry(), "请到窗口办理。");
        account.Weibo.Arrived.Single().ShouldContain("请到窗口办理。", Case.Sensitive, "what comes later leaves as a message of its own");
    }

    [Fact]
    public async Task That_is_forged_old_or_for_another_account_is_refused_and_nothing_is_kept()
    {
        var real = account.Signed(MicroblogAccount.Message("text", Question));
        var unsigned = real with { Query = real.Query.Where(pair => pair.Key != "signature").ToDictionary() };
        var elsewhere = MicroblogAccount.Message("text", Question).Replace($"{WeiboServer.Account}", "1234567890", StringComparison.Ordinal);

        foreach (var refused in new[]
        {
            unsigned, account.Signed(MicroblogAccount.Message("text", Question), secret: "forged"), account.Signed(elsewhere),
            account.Signed(MicroblogAccount.Message("text", Question), timestamp: "1397022061823"),
        })
            (await account.Call(refused))!.ShouldBe(CallbackAnswer.Forbidden);

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
        (await account.Bureau.Ask("select failure from account_states")).ShouldBe("Authentication 403", "the admin hears of it");
        (await account.Bureau.Get<AnswerPlatform>().Run(account.Entry.Id, new string('0', 32), real, default)).ShouldBeNull("at another address");
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("[]", "no object")]
    [InlineData("{\"type\":\"text\"", "cut off")]
    [InlineData("{\"type\":\"text\",\"receiver_id\":1902538057,\"text\":\"x\"}", "nobody wrote it")]
    [InlineData("{\"type\":\"text\",\"receiver_id\":1902538057,\"sender_id\":\"nobody\",\"text\":\"x\"}", "a writer that is none")]
    [InlineData("{\"type\":\"text\",\"receiver_id\":1902538057,\"sender_id\":1,\"text\":\"\\ud800\"}", "half a character")]
    [InlineData("not at all", "no JSON")]
    public async Task That_cannot_be_read_is_turned_away_and_nothing_is_kept(string body, string why)
    {
        (await account.Call(account.Signed(body)))!.Status.ShouldBe(400, why);
        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    [Theory]
    [InlineData("text", "身份证丢了", "{}", "身份证丢了")]
    [InlineData("position", "", """{"longitude":"112.465","latitude":"23.047"}""", "位置：经度 112.465，纬度 23.047")]
    [InlineData("position", "", """{"longitude":112.465,"latitude":23.047}""", "位置：经度 112.465，纬度 23.047")]
    [InlineData("voice", "发了一条语音", """{"vfid":821804459,"tovfid":821804469}""", "请用文字再写一遍")]
    [InlineData("image", "发了一张图片", """{"vfid":821804459,"tovfid":821804469}""", "请到网站上传")]
    [InlineData("mention", "@平安微博 路灯坏了", """{"subtype":"status","key":"5012345678901234999"}""", "@平安微博 路灯坏了\n（在微博里提到我们")]
    public async Task Of_each_kind_is_taken_in(string type, string text, string data, string body)
    {
        await account.Push(MicroblogAccount.Message(type, text, JsonNode.Parse(data)));
        await account.Work();

        (await account.Bureau.Ask("select body from enquiries")).ShouldContain(body);
        account.Weibo.Arrived.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_a_kind_that_nobody_knows_is_passed_over_and_so_is_what_merely_happened()
    {
        await account.Push(MicroblogAccount.Message("hologram", "x"));
        foreach (var passed in new[] { "subscribe", "unsubscribe", "unfollow", "scan", "click", "something_new" })
            await account.Push(MicroblogAccount.Event(passed));
        foreach (var greeted in new[] { "follow", "scan_follow" })
            (await account.Call(account.Signed(MicroblogAccount.Event(greeted))))!.Content.ShouldContain(
                Uri.EscapeDataString(WeiboJson.Message(WeiboText.Welcome.Zh)));

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    [Fact]
    public async Task That_asks_for_ones_own_enquiries_says_where_they_stand()
    {
        await account.Write(Question);
        await account.Work();

        foreach (var asked in new[] { MicroblogAccount.Message("text", " 我的诉求 "), MicroblogAccount.Event("click", "mine") })
        {
            var reply = JsonNode.Parse((await account.Call(account.Signed(asked)))!.Content)!;
            Uri.UnescapeDataString((string)reply["data"]!).ShouldContain("正在办理，2026-03-03 09:00 前答复");
        }

        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
    }

    [Fact]
    public async Task That_means_harm_is_taken_for_a_text_and_no_more()
    {
        const string Hostile = "<script>alert(1)</script>\u0000\u202E'; drop table enquiries; -- {{7*7}} %22%7D \"}";
        await account.Write(Hostile);
        await account.Write(new string('长', 30_000));
        await account.Work();

        (await account.Bureau.Ask("select coalesce(string_agg(last_failure, ' '), 'filed') from received_messages")).ShouldBe("filed");
        (await account.Bureau.Ask("select count(*) from received_messages where enquiry_id is not null")).ShouldBe("2");
        (await account.Bureau.Ask("select body from enquiries order by length(body) limit 1")).ShouldContain("<script>alert(1)</script>");
        account.Weibo.Arrived.ShouldAllBe(arrived => !arrived.Contains("script", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_an_account_without_the_secret_of_the_app_is_not_believed()
    {
        var secrets = MicroblogAccount.Secrets("", WeiboServer.Token);
        var entry = account.Entry with { Id = Guid.CreateVersion7() };
        (await account.Bureau.Request((ChangeAccounts use) => use.Run(A.Admin, [new(entry, secrets)], "只读评论", null, default))).Done();
        var without = account.Bureau.Get<AccountsInUse>().ToWriteFrom(WeiboChannel.OwnCode)!;

        (await without.Kind.ShouldBeAssignableTo<IAnsweringAccount>()!.Answer(
            without, account.Signed(MicroblogAccount.Message("text", Question), secret: ""), account.Reception, default)).ShouldBe(CallbackAnswer.Forbidden);
    }
}
