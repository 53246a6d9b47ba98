using System.Xml.Linq;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Enquiries;

namespace Governance.Core.Tests.Channels.WeChat;

public sealed class A_push_of_WeChat(SharedServer shared)
{
    private const string Question = "我的身份证丢了，怎样补办？";

    [Fact]
    public async Task That_verifies_the_address_is_given_its_own_words_and_no_other_is()
    {
        await using var account = await OfficialAccount.Open(shared);
        var verifying = Pushes.Call("GET", "", ("timestamp", "1714036504"), ("nonce", "1514711492"), ("echostr", "4375120948345356249"),
            ("signature", "f464b24fc39322e44b38aa78f5edd27bd1441696"));

        (await account.Call(verifying))!.ShouldBe(new CallbackAnswer(200, "4375120948345356249"));
        (await account.Call(Pushes.Call("GET", "", ("echostr", "4375120948345356249"), ("signature", "f464b24fc39322e44b38aa78f5edd27bd1441696"))))!.Status
            .ShouldBe(403);
        (await account.Call(Pushes.Call("GET", "", ("echostr", "x"))))!.Status.ShouldBe(403);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Becomes_an_enquiry_once_however_often_it_comes_and_is_acknowledged_once(bool inPlainMode)
    {
        await using var account = await OfficialAccount.Open(shared, inPlainMode);
        var message = Pushes.Text("24534324", Question);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => account.Push(inPlainMode ? Pushes.Plain(message) : Pushes.Sealed(message))));
        await account.Work();
        await account.Push(inPlainMode ? Pushes.Plain(message) : Pushes.Sealed(message));
        await account.Work();

        (await account.Bureau.Ask("select string_agg(channel || ' ' || body, '|') from enquiries")).ShouldBe($"wechat {Question}");
        var acknowledged = account.WeChat.Arrived.ShouldHaveSingleItem();
        acknowledged.ShouldStartWith($"{Pushes.Citizen} 您的来件已受理，查询码 ");
        acknowledged.ShouldEndWith("，2026-03-03 09:00 前答复。");
        (await account.Bureau.Track(QueryCode.Read(acknowledged)!)).Sent.Body.ShouldBe(Question);
        (await account.Bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task That_is_forged_or_for_another_account_is_refused_and_nothing_is_kept()
    {
        await using var account = await OfficialAccount.Open(shared);
        var real = Pushes.Sealed(Pushes.Text("1", Question));
        var forged = real with { Query = real.Query.ToDictionary(pair => pair.Key, pair => pair.Key == "msg_signature" ? new string('0', 40) : pair.Value) };
        var unsigned = real with { Query = real.Query.Where(pair => pair.Key != "msg_signature").ToDictionary() };
        var elsewhere = Pushes.Text("1", Question).Replace(Pushes.OriginalId, "gh_another", StringComparison.Ordinal);

        foreach (var refused in new[]
        {
            forged, unsigned, Pushes.Plain(Pushes.Text("1", Question)), Pushes.Sealed(elsewhere), Pushes.Sealed(Pushes.Text("1", Question), Pushes.OtherKey),
            Pushes.Sealed(Pushes.Text("1", Question), appId: "wx0000000000000000"),
        })
            (await account.Call(refused))!.ShouldBe(CallbackAnswer.Forbidden);

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
        (await account.Bureau.Ask("select failure from account_states")).ShouldBe("Authentication 403", "the admin hears of it");
    }

    [Theory]
    [InlineData("<!DOCTYPE xml [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><xml><Encrypt>&b;</Encrypt></xml>", "entities that grow")]
    [InlineData("<!DOCTYPE xml SYSTEM \"file:///etc/passwd\"><xml><Encrypt>x</Encrypt></xml>", "a file of ours")]
    [InlineData("<xml><Encrypt>", "cut off")]
    [InlineData("{\"Encrypt\":", "cut off, in JSON")]
    [InlineData("{\"Encrypt\":\"\\ud800\"}", "half a character")]
    [InlineData("", "nothing")]
    [InlineData("not at all", "neither XML nor JSON")]
    public async Task That_cannot_be_read_safely_is_turned_away_and_nothing_is_kept(string body, string why)
    {
        await using var account = await OfficialAccount.Open(shared);
        await using var plain = await OfficialAccount.Open(shared, inPlainMode: true);

        (await account.Call(Pushes.Call("POST", body)))!.Status.ShouldBe(400, why);
        (await plain.Call(Pushes.Plain(body)))!.Status.ShouldBe(400, why);

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    [Fact]
    public async Task In_compatible_mode_counts_as_what_is_sealed_and_not_as_what_stands_beside_it()
    {
        await using var account = await OfficialAccount.Open(shared);

        await account.Push(Pushes.Sealed(Pushes.Text("1", Question), beside: "<MsgType>text</MsgType><Content>别的话</Content><MsgId>1</MsgId>"));
        await account.Work();

        (await account.Bureau.Ask("select body from enquiries")).ShouldBe(Question);
    }

    [Fact]
    public async Task Opens_by_the_key_before_while_it_is_changed_and_is_replied_to_by_the_same()
    {
        await using var account = await OfficialAccount.Open(shared);
        await account.Save(OfficialAccount.Secrets((WeChatAccount.EncodingAesKey, Pushes.OtherKey), (WeChatAccount.PreviousKey, Pushes.Key)));

        foreach (var key in new[] { Pushes.Key, Pushes.OtherKey })
        {
            var reply = Pushes.Opened((await account.Call(Pushes.Sealed(Pushes.Event("subscribe"), key)))!, key);
            (reply.Element("ToUserName")!.Value, reply.Element("FromUserName")!.Value, reply.Element("MsgType")!.Value)
                .ShouldBe((Pushes.Citizen, Pushes.OriginalId, "text"));
            reply.Element("Content")!.Value.ShouldBe(WeChatText.Welcome.Zh);
        }

        (await account.Call(Pushes.Sealed(Pushes.Event("subscribe"), $"{new string('c', 42)}A")))!.Status.ShouldBe(403);
    }

    [Fact]
    public async Task Of_something_that_happened_is_replied_to_or_passed_over_and_becomes_no_enquiry()
    {
        await using var account = await OfficialAccount.Open(shared, inPlainMode: true);

        (await Reply(Pushes.Event("CLICK", "ask"))).ShouldStartWith("请问是哪方面的事？");
        foreach (var passed in new[] { "unsubscribe", "SCAN", "LOCATION", "VIEW", "subscribe_msg_popup_event", "something_new" })
            await account.Push(Pushes.Plain(Pushes.Event(passed)));
        await account.Push(Pushes.Plain(
            """{"ToUserName":"gh_97417a04a28d","FromUserName":"o9","CreateTime":1714112445,"MsgType":"event","Event":"subscribe"}"""));

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");

        async Task<string> Reply(string push) => XElement.Parse((await account.Call(Pushes.Plain(push)))!.Content).Element("Content")!.Value;
    }

    [Fact]
    public async Task That_asks_for_ones_own_enquiries_says_where_they_stand_and_not_what_they_are_about()
    {
        await using var account = await OfficialAccount.Open(shared, inPlainMode: true);
        (await Reply("我的诉求")).ShouldBe("您还没有从这里发来过诉求。");
        await account.Push(Pushes.Plain(Pushes.Text("1", Question)));
        await account.Push(Pushes.Plain(Pushes.Text("2", "别人的事", from: "o-another")));
        await account.Work();
        var (mine, other) = (await Number(Question), await Number("别人的事"));

        (await Reply(" 我的诉求 ")).ShouldBe($"您最近的诉求：\n{mine}：正在办理，2026-03-03 09:00 前答复");
        (await Reply("my enquiries")).ShouldBe($"Your latest enquiries:\n{mine}: in progress, will be answered by 2026-03-03 09:00");
        (await Reply("我的诉求")).ShouldNotContain(other);
        var pressed = XElement.Parse((await account.Call(Pushes.Plain(Pushes.Event("CLICK", "mine"))))!.Content);
        pressed.Element("Content")!.Value.ShouldBe(await Reply("我的诉求"));
        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("2", "asking for them is none");

        async Task<string> Reply(string text) =>
            XElement.Parse((await account.Call(Pushes.Plain(Pushes.Text("9", text))))!.Content).Element("Content")!.Value;

        Task<string> Number(string body) => account.Bureau.Request((Governance.Core.Data.GovernanceDb db) =>
            Task.FromResult(db.Enquiries.Single(enquiry => enquiry.Body == body).WrittenFileNumber()));
    }

    [Theory]
    [InlineData(EnquiryStatus.Open, false, "正在办理，2026-03-03 09:00 前答复")]
    [InlineData(EnquiryStatus.WaitingForCitizen, false, "等您补充情况，请看我们发给您的问题")]
    [InlineData(EnquiryStatus.Answered, false, "已答复")]
    [InlineData(EnquiryStatus.Open, true, "正在办理")]
    [InlineData(EnquiryStatus.WaitingForCitizen, true, "有新进展，请凭查询码查看")]
    [InlineData(EnquiryStatus.Answered, true, "有新进展，请凭查询码查看")]
    public async Task That_asks_for_a_confidential_one_is_told_no_more_than_that_there_is_news(EnquiryStatus status, bool confidential, string stands)
    {
        await using var account = await OfficialAccount.Open(shared, inPlainMode: true);
        await account.Push(Pushes.Plain(Pushes.Text("1", Question)));
        await account.Work();
        await account.Bureau.Change(await account.SingleEnquiry(), enquiry => (enquiry.Status, enquiry.Confidential) = (status, confidential));

        XElement.Parse((await account.Call(Pushes.Plain(Pushes.Text("9", "我的诉求"))))!.Content).Element("Content")!.Value.ShouldEndWith($"：{stands}");
    }

    [Fact]
    public async Task In_JSON_is_taken_as_well()
    {
        await using var account = await OfficialAccount.Open(shared);
        await account.Push(Pushes.Sealed(
            """{"ToUserName":"gh_97417a04a28d","FromUserName":"o9","CreateTime":1714112445,"MsgType":"text","Content":"怎样补办？","MsgId":24534325}"""));
        await account.Work();

        (await account.Bureau.Ask("select body from enquiries")).ShouldBe("怎样补办？");
    }

    [Fact]
    public async Task Is_called_for_at_an_address_that_others_do_not_know()
    {
        await using var account = await OfficialAccount.Open(shared);

        var push = Pushes.Sealed(Pushes.Text("1", Question));

        (await account.Bureau.Get<AnswerPlatform>().Run(account.Entry.Id, new string('0', 32), push, default)).ShouldBeNull();
        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }
}
