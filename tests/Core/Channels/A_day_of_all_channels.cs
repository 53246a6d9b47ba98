using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Timeline;
using Governance.Core.Units;

namespace Governance.Core.Tests.Channels;

/// <summary>
/// What citizens write on one day by every way there is, while hosts end, connections are cut, servers restart and platforms repeat themselves.
/// </summary>
public sealed class A_day_of_all_channels(SharedServer shared, ITestOutputHelper output) : IAsyncLifetime
{
    private const int Rounds = 12;
    private AllChannels day = null!;

    /// <summary>How many text messages citizens have written: the centre delivers them when it comes to it.</summary>
    private int texts;

    public async ValueTask InitializeAsync() => day = await AllChannels.Open(shared);

    public ValueTask DisposeAsync() => day.DisposeAsync();

    [Fact]
    public async Task Becomes_one_enquiry_or_one_follow_up_each_is_acknowledged_once_and_answered_once_where_it_was_asked()
    {
        for (var round = 0; round < Rounds; round++)
        {
            await Disturb(round);
            await Write(round, "我的身份证丢了，怎样补办？");
            // Every third citizen has more to say, and says it while his enquiry is open.
            if (round % 3 == 2)
            {
                await Settled();
                await Write(round, "补充一点：户口在城西。");
            }

            day.Bureau.Clock.AdvanceMinutes(1);
        }

        await Settled();
        var enquiries = await Enquiries();
        output.WriteLine(await day.Bureau.Ask(
            """
            select string_agg(channel || ' ' || id || ' ' || received_at || ' ' || coalesce(enquiry_id::text, '-'), E'\n' order by writer, received_at)
            from received_messages
            """));
        (await day.Bureau.Ask("select string_agg(channel || ' ' || n, ', ' order by channel) from (select channel, count(*) n from enquiries group by 1) f"))
            .ShouldBe(string.Join(", ", Ways.Order(StringComparer.Ordinal).Select(way => $"{way} {Rounds}")));
        (await day.Bureau.Ask("select count(*) from timeline where event = 'CitizenWrote'")).ShouldBe($"{Rounds / 3 * Written.Length}");
        // The odd ones are answered while connections are cut.
        foreach (var (id, index) in enquiries.Select((id, index) => (id, index)))
        {
            if (index % 17 == 16)
                await day.CutConnections();
            await Answered(id);
        }

        await Settled();
        var table = Ways.Select(way => (Way: way, Citizens: Enumerable.Range(0, Rounds).Select(round => Shown(way, round)).ToArray())).ToArray();
        foreach (var (way, citizens) in table)
            output.WriteLine(
                $"{way,-10} {citizens.Length,4} citizens  {citizens.Sum(shown => shown.Acknowledged),4} acknowledged  "
                    + $"{citizens.Sum(shown => shown.Answered),4} answered");
        foreach (var (way, citizens) in table.Where(row => Written.Contains(row.Way)))
        {
            citizens.ShouldAllBe(shown => shown.Acknowledged <= 1 && shown.Answered <= 1, $"{way}: nothing comes twice");
            (await Unsure(way)).ShouldBeGreaterThanOrEqualTo(
                citizens.Count(shown => shown.Acknowledged == 0) + citizens.Count(shown => shown.Answered == 0), $"{way}: what did not arrive is on record");
        }

        (await day.Bureau.Verify()).Violations.ShouldBeEmpty();
    }

    /// <summary>By which citizens write and are written to.</summary>
    private static readonly string[] Written = ["mailbox", "sms", "wechat", "weibo", "qq"];

    private static readonly string[] Ways = [.. Written, "portal", "open311"];

    private async Task Disturb(int round)
    {
        switch (round)
        {
            case 2:
                await day.Mailboxes.Restart();
                break;
            case 4:
                // 0x58: too fast.
                await day.Centre.Do(new { @do = "refuse", status = 88, times = 3 });
                break;
            case 5:
                day.WeChat.ExpireToken();
                day.QQ.ExpireToken();
                break;
            case 7:
                await day.CutConnections();
                break;
            case 8:
                await day.ChangeSecond();
                break;
            case 10:
                await day.Centre.Do(new { @do = "drop" });
                await Eventually.Holds(() => day.Centre.Of("bound").Count(line => (string?)line["bound"] == "receiver") > 1);
                break;
        }
    }

    private async Task Write(int round, string text)
    {
        var (number, own) = ($"{round}-{text.Length}", $"{text}（第 {round} 位）");
        await day.Letter(Mail(round), own, number);
        await day.Centre.Deliver(Mobile(round), own);
        texts++;
        for (var time = 0; time < 3; time++)
            await day.Follower(Follower(round), own, $"{round}00{text.Length}", time);
        for (var time = 0; time < 2; time++)
        {
            await day.Microblogger(Uid(round), own, time);
            await day.Friend(Friend(round), own, number, time);
        }

        if (text.StartsWith("补充", StringComparison.Ordinal))
            return;
        foreach (var channel in Ways.Except(Written))
            await day.Bureau.Accept(A.Consultation with { Channel = channel, Body = own, Contact = new() });
    }

    /// <summary>
    /// All that waits is filed, told and sent, or given up. The bureau's clock moves on a little with each look, so that what failed is tried again.
    /// </summary>
    private async Task Settled()
    {
        // The clock of the bureau runs ahead of the centre's, which brings what it has no answer to again: after five minutes it would be another message.
        await Eventually.Holds(() => day.Centre.Acknowledged.Count >= texts, "the centre is answered");
        try
        {
            await Eventually.Holds(async () =>
            {
                day.Bureau.Clock.AdvanceSeconds(5);
                // In this order: what has arrived meanwhile is filed by the second look.
                return await Arrived() && await day.Bureau.Ask(
                    """
                    select (select count(*) from received_messages where filed_at is null) + (select count(*) from outbox
                        where delivered_at is null and dead_at is null and channel <> '' and next_attempt_at < 'infinity')
                    """) == "0";
            });
        }
        catch (Exception never) when (never is not OperationCanceledException)
        {
            throw new InvalidOperationException(await Missing(), never);
        }
    }

    private async Task<string> Missing() => string.Join(
        '\n',
        $"letters (all, seen) {await day.Mailboxes.Count("wenzheng")}, text messages {texts}, acknowledged {day.Centre.Acknowledged.Count}",
        await day.Bureau.Ask(
            """
            select string_agg(channel || ' ' || n || ', not filed ' || waiting, '; ') from (
                select channel, count(*) n, count(*) filter (where filed_at is null) waiting from received_messages group by 1) each
            """),
        await day.Bureau.Ask(
            """
            select string_agg(channel || ' begun ' || coalesce(begun_at::text, '-') || ' next ' || next_attempt_at || ' ' || coalesce(last_failure, ''), '; ')
            from outbox where delivered_at is null and dead_at is null and channel <> ''
            """),
        await day.Bureau.Ask("select string_agg(coalesce(failure, 'well') || ' ' || coalesce(failed_at::text, '-'), '; ') from account_states"));

    /// <summary>What lies at a server still is no message that waits: it has not come yet.</summary>
    private async Task<bool> Arrived() => await day.Mailboxes.Count("wenzheng") is var (all, seen) && all == seen
        && await day.Bureau.Ask("select count(*) from received_messages where channel = 'sms'") == $"{texts}";

    private async Task Answered(Guid enquiry)
    {
        const int Tries = 3;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            try
            {
                (await day.Bureau.Step(A.Officer(OfficeDesk.Code, cleared: true), enquiry, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();
                return;
            }
            catch (Exception cut) when (cut is Npgsql.NpgsqlException or InvalidOperationException && attempt < Tries - 1)
            {
                // The officer sees that it was not sent, and presses again.
            }
        }
    }

    private async Task<IReadOnlyList<Guid>> Enquiries() =>
        [.. (await day.Bureau.Ask("select string_agg(id::text, ' ' order by id) from enquiries")).Split(' ').Select(Guid.Parse)];

    /// <summary>Messages by a way of which it is on record that they did not arrive, or that nobody knows, or that they wait for the writer.</summary>
    private async Task<int> Unsure(string way) => int.Parse(
        await day.Bureau.Ask("select count(*) from told where channel = $1 and \"end\" <> 'Delivered'", way), null);

    private (int Acknowledged, int Answered) Shown(string way, int round)
    {
        IEnumerable<string> texts = way switch
        {
            "mailbox" => day.Post.Taken.Where(letter => letter.To.ToString() == Mail(round)).Select(letter => letter.TextBody!),
            "sms" => day.Centre.Submitted.Where(shown => shown.To.EndsWith(Mobile(round), StringComparison.Ordinal)).Select(shown => shown.Text),
            "wechat" => After(day.WeChat.Arrived, $"{Follower(round)} "),
            "weibo" => After(day.Weibo.Arrived, $"{Uid(round)} "),
            "qq" => After(day.QQ.Arrived, $"users/{Friend(round)} "),
            _ => [],
        };
        var all = texts.ToArray();
        return (all.Count(text => text.Contains("已受理", StringComparison.Ordinal)), all.Count(text => text.Contains("请带户口簿", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> After(IEnumerable<string> arrived, string who) =>
        arrived.Where(line => line.StartsWith(who, StringComparison.Ordinal)).Select(line => line[who.Length..]);

    private static string Mail(int round) => $"citizen{round}@example.com";

    private static string Mobile(int round) => $"1380013{8000 + round}";

    private static string Follower(int round) => $"o9AgO5Kd5ggOC-bXrbNODIiE3b{round:D2}";

    private static long Uid(int round) => 2489518000 + round;

    private static string Friend(int round) => $"7D296480D464EC5C16714E74A43E5B{round:D2}";
}
