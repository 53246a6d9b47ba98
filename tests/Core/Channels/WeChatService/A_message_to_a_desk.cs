using System.Text.Json.Nodes;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChatService;
using Governance.Core.Correspondence;
using Governance.Core.Enquiries;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Channels.WeChatService;

/// <summary>What citizens write to a desk of WeChat customer service: a call says that there is something, and what it is is fetched.</summary>
public sealed class A_message_to_a_desk(SharedServer shared) : IAsyncLifetime
{
    private const string Question = "我的身份证丢了，怎样补办？";

    /// <summary>A picture of one point.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private BureauAtWeCom account = null!;

    private WeComServer WeCom => account.WeCom;

    public async ValueTask InitializeAsync() => account = await BureauAtWeCom.Open(shared);

    public ValueTask DisposeAsync() => account.DisposeAsync();

    [Fact]
    public async Task Becomes_an_enquiry_once_however_often_WeCom_calls_and_is_acknowledged_once()
    {
        WeCom.Write("m-1", Question);
        (await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => account.Signal()))).ShouldAllBe(answer => answer!.Content == "success");
        await account.Work();
        await account.Signal();
        await account.Work();

        (await account.Bureau.Ask("select string_agg(channel || ' ' || body, '|') from enquiries")).ShouldBe($"wechat-service {Question}");
        var acknowledged = WeCom.Arrived.ShouldHaveSingleItem();
        acknowledged.ShouldStartWith($"{WeComServer.Desk} wmAAA 您的来件已受理，查询码 ");
        (await account.Bureau.Track(QueryCode.Read(acknowledged)!)).Sent.Body.ShouldBe(Question);
        (await account.Bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task That_verifies_the_address_is_given_what_it_holds_and_no_other_is()
    {
        (await account.Call(BureauAtWeCom.Verifying("4375120948345356249"))).ShouldBe(new CallbackAnswer(200, "4375120948345356249"));
        (await account.Call(BureauAtWeCom.Verifying("4375120948345356249", BureauAtWeCom.OtherKey))).ShouldBe(CallbackAnswer.Forbidden);
        var forged = BureauAtWeCom.Verifying("1");
        (await account.Call(forged with { Query = forged.Query.Where(pair => pair.Key != "msg_signature").ToDictionary() })).ShouldBe(CallbackAnswer.Forbidden);
    }

    [Fact]
    public async Task Is_not_fetched_for_a_call_that_is_forged_or_for_another_bureau()
    {
        WeCom.Write("m-1", Question);

        (await account.Signal(BureauAtWeCom.OtherKey)).ShouldBe(CallbackAnswer.Forbidden);
        (await account.Signal(corpId: "ww0000000000000000")).ShouldBe(CallbackAnswer.Forbidden);
        (await account.Call(BureauAtWeCom.Sealed("<xml/>"))).ShouldBe(CallbackAnswer.Forbidden);
        (await account.Call(BureauAtWeCom.Sealed("no XML at all")))!.Status.ShouldBe(400);
        (await account.Signal(what: "change_contact"))!.Content.ShouldBe("success", "it is for another part of WeCom");

        WeCom.Pulls.ShouldBe(0);
    }

    [Fact]
    public async Task Is_fetched_page_by_page_and_from_where_it_was_left_when_something_fails()
    {
        WeCom.PageSize = 2;
        for (var number = 0; number < 7; number++)
            WeCom.Write($"m-{number}", $"第 {number} 个问题：怎样办？", $"wm-{number}");
        WeCom.Trouble = 45009;
        (await account.Signal())!.Status.ShouldBe(503, "WeCom is to call again");
        (await account.Bureau.Ask("select failure from account_states")).ShouldBe("Throttled 45009");
        WeCom.Trouble = 0;

        (await account.Signal())!.Status.ShouldBe(200);
        await account.Work();
        (await account.Bureau.Ask("select count(*) || ' ' || count(distinct id) from received_messages")).ShouldBe("7 7");
        (await account.Bureau.Ask("select cursor from account_marks")).ShouldBe("c7");
        (await account.Bureau.Ask("select coalesce(failure, 'well') from account_states")).ShouldBe("well");
    }

    [Fact]
    public async Task Of_which_WeCom_has_not_called_is_found_by_looking()
    {
        await account.Write("m-1", Question);
        WeCom.Write("m-2", "还有一件事：护照过期了怎么办？", "wmBBB");
        var channel = (WeChatServiceChannel)account.Bureau.Get<Governance.Core.Channels.ChannelsFound>().Find("wechat-service")!;
        await account.Bureau.Get<PullMessages>().All(account.Account, new Reception(channel, account.Bureau.Get<IServiceScopeFactory>()), default);
        await account.Work();

        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("2");
    }

    [Fact]
    public async Task From_before_the_account_was_there_and_what_staff_wrote_is_left_to_who_had_it()
    {
        WeCom.Write("m-0", "昨天问过客服的事", at: account.Now.AddDays(-1));
        WeCom.Put("m-1", "wmAAA", null, "5", ("msgtype", "text"), ("text", new JsonObject { ["content"] = "我是客服小王" }));
        WeCom.Write("m-2", Question);
        await account.Signal();
        await account.Work();

        (await account.Bureau.Ask("select string_agg(body, '|') from enquiries")).ShouldBe(Question);
    }

    [Fact]
    public async Task That_goes_on_with_a_matter_is_added_to_it()
    {
        await account.Write("m-1", Question);
        await account.Write("m-2", "补充：我在外地。");

        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
        (await account.Bureau.Ask("select count(*) from received_messages where enquiry_id is not null")).ShouldBe("2");
    }

    [Fact]
    public async Task That_asks_for_ones_own_enquiries_is_answered_once()
    {
        await account.Write("m-1", Question);
        WeCom.Write("m-2", "我的诉求", at: account.Now);
        await account.Signal();
        await account.Signal();

        WeCom.Arrived.Count.ShouldBe(2);
        WeCom.Arrived.Last().ShouldContain("2026-");
        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
    }

    [Fact]
    public async Task That_wants_a_form_is_asked_for_one_answer_after_the_other()
    {
        foreach (var (said, number) in new[] { "我要提问", "trial idea", "1", "多种几棵树", "0", "0", "0", "1" }.Select((said, number) => (said, number)))
        {
            WeCom.Write($"m-{number}", said, at: account.Now);
            await account.Signal();
            await account.Signal();
        }

        WeCom.Arrived.Count.ShouldBe(8, "each word is answered once");
        await account.Work();
        (await account.Bureau.Ask("select body from enquiries where business_type = 'trial.idea'")).ShouldBe("多种几棵树");
    }

    [Fact]
    public async Task That_is_a_picture_a_place_or_a_link_is_kept_or_written_out()
    {
        WeCom.Media["media-1"] = Picture;
        WeCom.Put("m-1", "wm-1", null, "3", ("msgtype", "image"), ("image", new JsonObject { ["media_id"] = "media-1" }));
        WeCom.Put("m-2", "wm-2", null, "3", ("msgtype", "image"), ("image", new JsonObject { ["media_id"] = "gone" }));
        WeCom.Put("m-3", "wm-3", null, "3", ("msgtype", "location"), ("location", new JsonObject
        {
            ["latitude"] = 23.047, ["longitude"] = 112.465, ["name"] = "端州四路口", ["address"] = "端州区",
        }));
        WeCom.Put("m-4", "wm-4", null, "3", ("msgtype", "link"), ("link", new JsonObject
        {
            ["title"] = "新规", ["desc"] = "", ["url"] = "https://example.org/a",
        }));
        WeCom.Put("m-5", "wm-5", null, "3", ("msgtype", "business_card"), ("business_card", new JsonObject { ["userid"] = "someone" }));
        await account.Signal();
        await account.Work();

        (await account.Bureau.Ask("select media_type || ' ' || (enquiry_id is not null) from attachments")).ShouldBe("image/png true");
        var bodies = await account.Bureau.Ask("select string_agg(body, '|') from enquiries");
        bodies.ShouldContain("请到网站上传");
        bodies.ShouldContain("位置：端州四路口 端州区\n纬度 23.047，经度 112.465");
        bodies.ShouldContain("链接：新规\nhttps://example.org/a");
        bodies.ShouldContain("这里读不了");
    }

    [Fact]
    public async Task Opens_with_a_greeting_while_there_is_time_for_one()
    {
        Enter("code-1", account.Now);
        await account.Signal();
        Enter("code-2", account.Now.AddMinutes(-5));
        await account.Signal();

        WeCom.Greeted.ShouldBe(["code-1"]);
        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");

        void Enter(string code, DateTimeOffset at) => WeCom.Put($"e-{code}", "", at, "4", ("msgtype", "event"), ("event", new JsonObject
        {
            ["event_type"] = "enter_session", ["external_userid"] = "wmAAA", ["welcome_code"] = code,
        }));
    }

}
