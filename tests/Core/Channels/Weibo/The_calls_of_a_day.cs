using Governance.Core.Channels;
using Governance.Core.Channels.Weibo;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Channels.Weibo;

public sealed class The_calls_of_a_day(SharedServer shared)
{
    [Fact]
    public async Task Are_spent_on_comments_each_half_hour_and_on_mentions_each_three_hours()
    {
        await using var account = await MicroblogAccount.Open(shared);
        for (var minutes = 0; minutes < 24 * 60; minutes += 10)
        {
            (await account.Read()).ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
            account.Bureau.Clock.AdvanceMinutes(10);
        }

        (account.Weibo.CallsOf("/2/comments/to_me"), account.Weibo.CallsOf("/2/comments/mentions"), account.Weibo.CallsOf("/2/statuses/mentions"))
            .ShouldBe((48, 8, 8));
    }

    [Fact]
    public async Task Are_not_begun_anew_by_a_start_or_by_another_host()
    {
        await using var account = await MicroblogAccount.Open(shared);
        await account.Read();
        await using var second = await account.Bureau.Start(account.Bureau.Clock);
        account.Weibo.Comment("新的评论");

        await second.GetRequiredService<ReadWeibo>().Run(account.Account, account.Reception, default);
        account.Weibo.Calls.Count.ShouldBe(3, "it is not yet time");
        account.Bureau.Clock.AdvanceMinutes(30);
        await second.GetRequiredService<ReadWeibo>().Run(account.Account, account.Reception, default);

        account.Weibo.Calls.Count.ShouldBe(4);
        (await account.Bureau.Ask("select sum(calls) from account_calls")).ShouldBe("4");
        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("1", "it went on where the other had read to");
    }

    [Fact]
    public async Task Leave_as_many_for_replies_as_are_kept_for_them_and_the_rest_waits_for_tomorrow()
    {
        await using var account = await MicroblogAccount.Open(shared, (WeiboAccount.CallsADay, "6"), (WeiboAccount.KeptForWriting, "2"));
        await account.BeginReading();
        account.Weibo.Comment("甲路的灯坏了");
        account.Weibo.Comment("乙路的灯坏了");
        account.Weibo.Comment("丙路的灯坏了");
        await account.Read();
        account.Weibo.Calls.Count.ShouldBe(4, "three to begin with, then comments alone");

        await account.Work();

        account.Weibo.InPublic.Count.ShouldBe(2);
        (await account.Bureau.Ask("select count(*) from outbox where channel = 'weibo' and dead_at is null and delivered_at is null")).ShouldBe("1");
        account.Bureau.Clock.AdvanceHours(11);
        await account.Send();
        account.Weibo.InPublic.Count.ShouldBe(2, "it is still the same day");
        account.Bureau.Clock.AdvanceHours(1);
        account.Weibo.Comment("丁路的灯坏了");
        await account.Send();
        await account.Read();

        account.Weibo.InPublic.Count.ShouldBe(3);
        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("4");
    }

    [Fact]
    public async Task Do_not_bound_private_messages()
    {
        await using var account = await MicroblogAccount.Open(shared, (WeiboAccount.CallsADay, "1"), (WeiboAccount.KeptForWriting, "1"));
        await account.Write("我的身份证丢了", from: 1);
        await account.Write("我的身份证丢了", from: 2);
        await account.Work();

        account.Weibo.Arrived.Count.ShouldBe(2);
        (await account.Bureau.Ask("select calls from account_calls")).ShouldBe("2");
    }

    [Fact]
    public async Task Read_what_fills_many_pages_and_go_on_in_the_middle_after_they_were_spent()
    {
        await using var account = await MicroblogAccount.Open(
            shared, (WeiboAccount.CallsADay, "6"), (WeiboAccount.KeptForWriting, "1"), (WeiboAccount.MentionsEvery, "1440"));
        await account.Read();
        account.Bureau.Clock.AdvanceMinutes(30);
        for (var number = 0; number < 170; number++)
            account.Weibo.Comment($"第 {number} 条", writer: 8_000_000_000 + number);

        await account.Read();
        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("100", "two pages, then nothing is left");
        account.Weibo.Comment("中间来的", writer: 9_000_000_000);
        account.Bureau.Clock.AdvanceHours(15);
        await account.Read();
        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("170", "it goes on below what it has");
        account.Bureau.Clock.AdvanceMinutes(30);
        await account.Read();

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("171");
        account.Weibo.Calls.Count(call => call.Contains("to_me", StringComparison.Ordinal)).ShouldBe(6);
    }

    [Theory]
    [InlineData("21327", "Authentication 21327", 30)]
    [InlineData("10023", "Throttled 10023", 30)]
    [InlineData("page", "Protocol", 5)]
    public async Task Are_not_wasted_on_what_does_not_work_and_the_admin_sees_why(string answer, string failure, int minutes)
    {
        await using var account = await MicroblogAccount.Open(shared);
        await account.BeginReading();
        account.Weibo.Comment("新的评论");
        foreach (var _ in WeiboList.All)
            account.Weibo.Readings.Enqueue(answer);
        await account.Read();
        (await account.Bureau.Ask("select failure from account_states")).ShouldBe(failure);
        var calls = account.Weibo.Calls.Count;

        account.Bureau.Clock.AdvanceMinutes(minutes - 1);
        await account.Read();
        account.Weibo.Calls.Count.ShouldBe(calls);
        account.Bureau.Clock.AdvanceMinutes(1);
        await account.Read();

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("1", "nothing is lost");
        (await account.Bureau.Ask("select failure is null from account_states")).ShouldBe("True");
    }

    [Fact]
    public async Task Come_to_an_end_where_Weibo_gives_the_same_page_again_and_again()
    {
        await using var account = await MicroblogAccount.Open(shared);
        await account.BeginReading();
        for (var number = 0; number < 60; number++)
            account.Weibo.Comment($"第 {number} 条", writer: 8_000_000_000 + number);
        account.Weibo.HeedsMaxId = false;

        await account.Read();

        account.Weibo.CallsOf("/2/comments/to_me").ShouldBe(3);
    }

    [Fact]
    public async Task Are_those_that_are_written_the_same_text_once_more_when_Weibo_refused_it_as_a_repetition()
    {
        await using var account = await MicroblogAccount.Open(shared);
        await account.BeginReading();
        account.Weibo.Comment("甲路的灯坏了");
        account.Weibo.Answers.Enqueue("20019");
        await account.Read();
        await account.Work();
        account.Weibo.InPublic.ShouldBeEmpty();
        account.Bureau.Clock.AdvanceMinutes(10);
        await account.Send();

        account.Weibo.InPublic.Count.ShouldBe(1);
    }
}
