using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.Weibo;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.Tests.Channels.Weibo;

public sealed class A_private_word_to_a_citizen(SharedServer shared) : IAsyncLifetime
{
    private const string Question = "我的身份证丢了，怎样补办？";
    private const string Answer = "请带户口簿到窗口办理😀。";

    private MicroblogAccount account = null!;

    private WeiboServer Weibo => account.Weibo;

    public async ValueTask InitializeAsync() => account = await MicroblogAccount.Open(shared);

    public ValueTask DisposeAsync() => account.DisposeAsync();

    [Fact]
    public async Task Brings_him_the_reply_of_an_officer_as_far_as_it_fits_and_says_where_the_rest_stands()
    {
        var code = await Ask();
        (await account.Ways(await account.SingleEnquiry())).ShouldBe(
            "2026-03-04 09:00 前可以用微博发给来件人，一条最多 300 字；放不下的和过后的只能在查询页上看。");
        await account.Reply(await account.SingleEnquiry(), Answer + new string('长', 400));

        var arrived = Weibo.Arrived.Last()[$"{MicroblogAccount.Citizen} ".Length..];
        arrived.ShouldContain(Answer);
        arrived.ShouldEndWith("…\n请凭查询码到 https://wenzheng.example.org/track 查看。");
        arrived.Length.ShouldBeInRange(298, 300);
        (await account.Bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem().Failed.ShouldBeFalse();
    }

    [Fact]
    public async Task That_asks_him_something_is_answered_there_and_the_clock_goes_on()
    {
        var code = await Ask();
        var enquiry = await account.SingleEnquiry();
        (await account.Bureau.Step(A.Office, enquiry, "ask", ("question", "户口在哪个派出所？"))).Done();
        await account.Work();
        Weibo.Arrived.Last().ShouldContain("户口在哪个派出所？");

        await account.Write("在城西派出所。");
        await account.Work();

        (await account.Bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.CitizenWrote).Text.ShouldBe("在城西派出所。");
        (await account.Bureau.Stored(enquiry)).Status.ShouldBe(EnquiryStatus.Open);
    }

    [Fact]
    public async Task Of_what_is_confidential_says_only_that_there_is_news()
    {
        await Ask();
        await account.Bureau.Change(await account.SingleEnquiry(), enquiry => enquiry.Confidential = true);
        await account.Reply(await account.SingleEnquiry(), Answer);

        Weibo.Arrived.Last().ShouldEndWith("有新进展。请凭查询码到 https://wenzheng.example.org/track 查看。");
        Weibo.Arrived.ShouldAllBe(arrived => !arrived.Contains("户口簿", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Beyond_48_hours_does_not_leave_and_the_officer_is_told_before_and_after()
    {
        await Ask();
        account.Bureau.Clock.AdvanceHours(49);
        (await account.Ways(await account.SingleEnquiry())).ShouldStartWith("微博在 2026-03-04 09:00 后不再让我们主动发");
        var calls = Weibo.Calls.Count;
        await account.Reply(await account.SingleEnquiry(), Answer);

        Weibo.Calls.Count.ShouldBe(calls, "Weibo was not even asked");
        (await account.Bureau.Ask("select count(*) from told where \"end\" = 'NotDelivered'")).ShouldBe("1");
    }

    [Fact]
    public async Task Beyond_48_hours_arrives_where_he_has_written_again_about_something_else()
    {
        await Ask();
        var first = await account.SingleEnquiry();
        account.Bureau.Clock.AdvanceHours(49);
        await account.Write("新问题：护照过期了怎么办？");
        await account.Work();
        await account.Reply(first, Answer);

        Weibo.Arrived.Last().ShouldContain(Answer);
    }

    [Fact]
    public async Task Who_follows_no_more_is_not_written_to_until_he_writes_again()
    {
        await Ask();
        var enquiry = await account.SingleEnquiry();
        account.Bureau.Clock.AdvanceHours(1);
        await account.Push(MicroblogAccount.Event("unfollow"));
        (await account.Ways(enquiry)).ShouldStartWith("微博在 2026-03-02 10:00 后不再让我们主动发，来件人再写来就能收到");
        await account.Reply(enquiry, Answer);
        (Weibo.Arrived.Count, await account.Bureau.Ask("select count(*) from told where \"end\" = 'NotDelivered'")).ShouldBe((1, "1"));

        await account.Write("新问题：护照过期了怎么办？");
        await account.Work();

        Weibo.Arrived.Count.ShouldBe(2);
        (await account.Ways(enquiry)).ShouldStartWith("2026-03-04 10:00 前可以用微博发给来件人");
    }

    [Fact]
    public async Task After_a_mention_is_the_acknowledgement_and_nothing_more()
    {
        await account.Push(MicroblogAccount.Message("mention", "@平安微博 路灯坏了", new { subtype = "status", key = "5012345678901234999" }));
        await account.Work();
        account.Bureau.Clock.AdvanceMinutes(11);

        QueryCode.Read(Weibo.Arrived.ShouldHaveSingleItem()).ShouldNotBeNull();
        (await account.Ways(await account.SingleEnquiry())).ShouldStartWith("微博在 2026-03-02 09:10 后不再让我们主动发");
    }

    [Theory]
    [InlineData("10009", nameof(DeliveryEnd.NotYet), null)]
    [InlineData("20016", nameof(DeliveryEnd.NotYet), 5)]
    [InlineData("10022", nameof(DeliveryEnd.NotYet), 60)]
    [InlineData("10023", nameof(DeliveryEnd.NotYet), 180)]
    [InlineData("10024", nameof(DeliveryEnd.NotYet), 180)]
    [InlineData("10001", nameof(DeliveryEnd.Unknown), null)]
    [InlineData("10017", nameof(DeliveryEnd.Refused), null)]
    [InlineData("99999", nameof(DeliveryEnd.Refused), null)]
    public async Task Ends_as_Weibo_says(string code, string end, int? minutes)
    {
        Weibo.Answers.Enqueue(code);

        var result = await Deliver();

        result.End.ShouldBe(Enum.Parse<DeliveryEnd>(end));
        result.Pause.ShouldBe(minutes is { } pause ? Duration.FromMinutes(pause) : null);
        foreach (var secret in new[] { $"{MicroblogAccount.Citizen}", "户口簿", WeiboServer.Token })
            result.Reason!.ShouldNotContain(secret);
        Weibo.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Waits_while_the_token_has_expired_and_the_admin_sees_why()
    {
        await Ask();
        Weibo.Accepted = "2.00-the-next-token";
        await account.Reply(await account.SingleEnquiry(), Answer);

        (await account.Bureau.Ask("select failure from account_states")).ShouldBe("Authentication 21327");
        var shown = (await account.Bureau.Request((ReadAccounts use) => use.Run(A.Admin, default))).Done().Accounts.Single();
        shown.Failure!.Zh.ShouldBe("账号、密钥或密码不对（21327）");
        (await account.Bureau.Ask("select count(*) from outbox where channel = 'weibo' and dead_at is null and delivered_at is null")).ShouldBe("1");

        account.Bureau.Clock.AdvanceMinutes(1);
        await account.Save(token: Weibo.Accepted);
        await account.Send();
        Weibo.Arrived.Last().ShouldContain(Answer);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("page")]
    public async Task That_Weibo_took_without_saying_so_is_not_written_again(string answer)
    {
        await Ask();
        Weibo.Answers.Enqueue(answer);
        await account.Reply(await account.SingleEnquiry(), Answer);
        var calls = Weibo.Calls.Count;
        account.Bureau.Clock.AdvanceHours(2);
        await account.Send();

        Weibo.Calls.Count.ShouldBe(calls);
        (await account.Bureau.Ask("select string_agg(\"end\", ' ' order by written_at) from told")).ShouldBe("Delivered Unknown");
    }

    [Fact]
    public async Task Waits_while_Weibo_cannot_be_reached()
    {
        await Ask();
        await Weibo.DisposeAsync();
        await account.Reply(await account.SingleEnquiry(), Answer);

        (await account.Bureau.Ask("select count(*) from outbox where channel = 'weibo' and dead_at is null and delivered_at is null")).ShouldBe("1");
    }

    [Theory]
    [InlineData(WeiboServer.Token, null)]
    [InlineData("wrong", "账号、密钥或密码不对（21327）")]
    public async Task Is_tried_before_it_is_used(string token, string? failure)
    {
        var tried = (await account.Bureau.Request((TryAccount use) => use.Run(
            A.Admin, new(account.Entry, MicroblogAccount.Secrets(WeiboServer.Secret, token)), default))).Done();

        tried.Failure?.Zh.ShouldBe(failure);
        (tried.Failure is null).ShouldBe(failure is null);
        Weibo.Calls.ShouldHaveSingleItem().ShouldStartWith("/2/comments/to_me.json");
    }

    /// <returns>The query code of what he asked.</returns>
    private async Task<string> Ask()
    {
        await account.Write(Question);
        await account.Work();
        return QueryCode.Read(Weibo.Arrived.Single())!;
    }

    private Task<DeliveryResult> Deliver() => account.Bureau.Get<WeiboAccount>().Deliver(
        account.Account, new(Guid.CreateVersion7(), new(account.Account.Key, $"{MicroblogAccount.Citizen}"), Answer), default);
}
