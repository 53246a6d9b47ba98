using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Enquiries;
using Governance.Core.Telling;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.Tests.Channels.WeChat;

public sealed class A_word_to_a_follower(SharedServer shared) : IAsyncLifetime
{
    private const string Answer = "请带户口簿到窗口办理😀。";

    private OfficialAccount account = null!;

    private WeChatServer WeChat => account.WeChat;

    public async ValueTask InitializeAsync() => account = await OfficialAccount.Open(shared);

    public ValueTask DisposeAsync() => account.DisposeAsync();

    [Fact]
    public async Task Brings_him_the_reply_of_an_officer()
    {
        var code = await Ask();
        await Reply();

        WeChat.Arrived.Count.ShouldBe(2);
        WeChat.Arrived.Last().ShouldStartWith($"{Pushes.Citizen} ");
        WeChat.Arrived.Last().ShouldContain(Answer);
        (await account.Bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem().Failed.ShouldBeFalse();
        WeChat.Tokens.ShouldBe(1, "the token is kept");
    }

    [Fact]
    public async Task That_asks_him_something_is_answered_in_the_chat_and_the_clock_goes_on()
    {
        var code = await Ask();
        var enquiry = await account.SingleEnquiry();
        (await account.Bureau.Step(A.Office, enquiry, "ask", ("question", "户口在哪个派出所？"))).Done();
        await account.Work();
        WeChat.Arrived.Last().ShouldContain("户口在哪个派出所？");
        (await account.Bureau.Stored(enquiry)).Status.ShouldBe(EnquiryStatus.WaitingForCitizen);

        await account.Push(Pushes.Sealed(Pushes.Text("2", "在城西派出所。")));
        await account.Work();

        (await account.Bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.CitizenWrote).Text.ShouldBe("在城西派出所。");
        (await account.Bureau.Stored(await account.SingleEnquiry())).Status.ShouldBe(EnquiryStatus.Open);
    }

    [Fact]
    public async Task Says_to_the_officer_until_when_it_can_leave()
    {
        await Ask();
        var enquiry = await account.Bureau.Stored(await account.SingleEnquiry());

        var ways = await account.Bureau.Request((ShowWays use) => use.Run(enquiry, account.Bureau.Clock.GetCurrentInstant(), default));
        ways.ShouldHaveSingleItem().Zh.ShouldBe("2026-03-04 09:00 前可以用微信发给来件人，过后只能在查询页上看。");
    }

    [Fact]
    public async Task Beyond_48_hours_is_refused_and_the_officer_hears()
    {
        var code = await Ask();
        account.Bureau.Clock.AdvanceHours(49);
        WeChat.Answers.Enqueue("45015");
        await Reply();

        (await account.Bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem().Failed.ShouldBeTrue();
        (await account.Bureau.Ask("select last_failure from outbox where channel = 'wechat' and dead_at is not null")).ShouldStartWith("WeChat 45015: ");
        (await account.Bureau.Ask("select count(*) > 0 from told where \"end\" = 'NotDelivered'")).ShouldBe("True");
    }

    [Fact]
    public async Task Beyond_48_hours_arrives_where_he_has_written_again_about_something_else()
    {
        await Ask();
        var first = await account.SingleEnquiry();
        account.Bureau.Clock.AdvanceHours(49);
        await account.Push(Pushes.Sealed(Pushes.Text("2", "新问题：护照过期了怎么办？")));
        await account.Work();
        await Reply(first);

        WeChat.Arrived.Last().ShouldContain(Answer);
    }

    [Theory]
    [InlineData("45015")]
    [InlineData("45047")]
    public async Task That_may_not_be_written_freely_any_more_is_said_by_template_without_a_word_of_what_it_is(string code)
    {
        await account.DisposeAsync();
        account = await OfficialAccount.Open(shared, withTemplate: true);
        await Ask();
        account.Bureau.Clock.AdvanceHours(49);
        WeChat.Answers.Enqueue(code);
        await Reply();

        WeChat.ByTemplate.ShouldHaveSingleItem().ShouldBe($"{Pushes.Citizen} template-7 thing1={WeChatText.ThereIsNews.Zh} https://wenzheng.example.org/track");
        WeChatText.ThereIsNews.Zh.Length.ShouldBeLessThanOrEqualTo(20);
        (await account.Bureau.Ask("select string_agg(\"end\", ' ') from told")).ShouldBe("Delivered Delivered");

        await account.Push(Pushes.Sealed(Pushes.Event("TEMPLATESENDJOBFINISH", "", ("MsgID", "200228333"), ("Status", "success"))));
        (await account.Bureau.Ask("select count(*) from told where \"end\" = 'NotDelivered'")).ShouldBe("0");
        await account.Push(Pushes.Sealed(Pushes.Event("TEMPLATESENDJOBFINISH", "", ("MsgID", "200228333"), ("Status", "failed:user block"))));
        (await account.Bureau.Ask("select count(*) from told where \"end\" = 'NotDelivered'")).ShouldBe("1", "WeChat said later that it did not arrive");
    }

    [Theory]
    [InlineData("40003", nameof(DeliveryEnd.Refused), null)]
    [InlineData("43004", nameof(DeliveryEnd.Refused), null)]
    [InlineData("48001", nameof(DeliveryEnd.Refused), null)]
    [InlineData("45047", nameof(DeliveryEnd.Refused), null)]
    [InlineData("99999", nameof(DeliveryEnd.Refused), null)]
    [InlineData("-1", nameof(DeliveryEnd.NotYet), null)]
    [InlineData("45009", nameof(DeliveryEnd.NotYet), 3)]
    public async Task Ends_as_WeChat_says(string code, string end, int? hours)
    {
        WeChat.Answers.Enqueue(code);

        var result = await Deliver(Answer);

        result.End.ShouldBe(Enum.Parse<DeliveryEnd>(end));
        result.Pause.ShouldBe(hours is { } pause ? Duration.FromHours(pause) : null);
        foreach (var secret in new[] { Pushes.Citizen, "户口簿", WeChatServer.Secret })
            result.Reason!.ShouldNotContain(secret);
        WeChat.Sends.ShouldBe(1);
    }

    [Fact]
    public async Task Is_written_once_more_with_a_new_token_when_the_one_that_is_kept_is_over()
    {
        (await Deliver("一")).End.ShouldBe(DeliveryEnd.Delivered);
        WeChat.ExpireToken();
        (await Deliver("二")).End.ShouldBe(DeliveryEnd.Delivered);

        WeChat.Arrived.ShouldBe([$"{Pushes.Citizen} 一", $"{Pushes.Citizen} 二"]);
        (WeChat.Tokens, WeChat.Forced).ShouldBe((2, 0));
    }

    [Fact]
    public async Task Forces_a_new_token_only_where_the_platform_gives_the_refused_one_again_and_not_twice_in_30_seconds()
    {
        (await Deliver("一")).End.ShouldBe(DeliveryEnd.Delivered);
        WeChat.SpoilToken();
        (await Deliver("二")).End.ShouldBe(DeliveryEnd.Delivered);
        WeChat.SpoilToken();
        (await Deliver("三")).End.ShouldBe(DeliveryEnd.NotYet);
        WeChat.Forced.ShouldBe(1);

        account.Bureau.Clock.AdvanceSeconds(30);
        (await Deliver("三")).End.ShouldBe(DeliveryEnd.Delivered);
        WeChat.Forced.ShouldBe(2);
    }

    [Fact]
    public async Task Asks_for_its_token_once_however_many_leave_at_the_same_time_and_anew_before_it_ends()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Deliver($"{number}")));
        WeChat.Tokens.ShouldBe(1);
        account.Bureau.Clock.AdvanceMinutes(114);
        await Deliver("八");
        WeChat.Tokens.ShouldBe(1);
        account.Bureau.Clock.AdvanceMinutes(1);
        await Deliver("九");
        WeChat.Tokens.ShouldBe(2, "five minutes before its end");
    }

    [Fact]
    public async Task That_is_long_comes_in_pieces_in_their_order()
    {
        var text = string.Concat(Enumerable.Range(0, 60).Select(number => $"第 {number} 句说得很长，要占去许多地方才行。"));

        (await Deliver(text)).End.ShouldBe(DeliveryEnd.Delivered);

        WeChat.Arrived.Count.ShouldBe(2);
        string.Concat(WeChat.Arrived.Select(arrived => arrived[(Pushes.Citizen.Length + 1)..])).ShouldBe(text);
    }

    [Fact]
    public async Task Of_which_only_the_beginning_arrived_has_an_unknown_end_and_is_not_written_again()
    {
        WeChat.Answers.Enqueue("0");
        WeChat.Answers.Enqueue("-1");

        (await Deliver(new string('长', 1000))).End.ShouldBe(DeliveryEnd.Unknown);
    }

    [Fact]
    public async Task That_WeChat_took_without_saying_so_is_not_written_again()
    {
        await Ask();
        WeChat.Answers.Enqueue("cut");
        await Reply();
        account.Bureau.Clock.AdvanceHours(2);
        await account.Send();

        WeChat.Arrived.Count.ShouldBe(2);
        (await account.Bureau.Ask("select string_agg(\"end\", ' ' order by written_at) from told")).ShouldBe("Delivered Unknown");
    }

    [Fact]
    public async Task Waits_while_WeChat_cannot_be_reached()
    {
        await Ask();
        await WeChat.DisposeAsync();
        await Reply();

        (await account.Bureau.Ask("select count(*) from outbox where channel = 'wechat' and dead_at is null and delivered_at is null")).ShouldBe("1");
    }

    [Theory]
    [InlineData(WeChatServer.Secret, null)]
    [InlineData("wrong", "账号、密钥或密码不对（40125）")]
    public async Task Is_tried_before_it_is_used(string secret, string? failure)
    {
        var secrets = OfficialAccount.Secrets();
        secrets[WeChatAccount.AppSecret] = secret;

        var tried = (await account.Bureau.Request((TryAccount use) => use.Run(A.Admin, new(account.Entry, secrets), default))).Done();

        tried.Failure?.Zh.ShouldBe(failure);
        (tried.Failure is null).ShouldBe(failure is null);
        WeChat.Sends.ShouldBe(0);
    }

    [Fact]
    public async Task With_a_key_that_is_none_is_not_even_tried()
    {
        var secrets = OfficialAccount.Secrets((WeChatAccount.EncodingAesKey, "too short"));

        (await account.Bureau.Request((TryAccount use) => use.Run(A.Admin, new(account.Entry, secrets), default)))
            .Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe(WeChatAccount.EncodingAesKey);
        WeChat.Sends.ShouldBe(0);
    }

    /// <returns>The query code of what he asked.</returns>
    private async Task<string> Ask()
    {
        await account.Push(Pushes.Sealed(Pushes.Text("1", "我的身份证丢了，怎样补办？")));
        await account.Work();
        return QueryCode.Read(WeChat.Arrived.Single())!;
    }

    private async Task Reply() => await Reply(await account.SingleEnquiry());

    private async Task Reply(Guid enquiry)
    {
        (await account.Bureau.Step(A.Office, enquiry, "reply", ("reply", Answer))).Done();
        await account.Work();
    }

    private Task<DeliveryResult> Deliver(string text) => account.Bureau.Get<WeChatAccount>().Deliver(
        account.Account, new(Guid.CreateVersion7(), new(account.Account.Key, Pushes.Citizen), text), default);
}
