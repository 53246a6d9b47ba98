using System.Text.Json.Nodes;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;

namespace Governance.Core.Tests.Channels.Weibo;

public sealed class A_comment_under_a_post(SharedServer shared) : IAsyncLifetime
{
    private const string Question = "城西路什么时候修好？我的车牌是粤H12345。";
    private const string Answer = "预计三月底完工，请绕行城南路。";

    private MicroblogAccount account = null!;

    private WeiboServer Weibo => account.Weibo;

    public async ValueTask InitializeAsync()
    {
        account = await MicroblogAccount.Open(shared);
        Weibo.Comment("以前的评论");
        await account.BeginReading();
    }

    public ValueTask DisposeAsync() => account.DisposeAsync();

    [Fact]
    public async Task Becomes_an_enquiry_that_shows_the_post_and_is_acknowledged_in_public_without_code_and_content()
    {
        var comment = Weibo.Comment(Question);
        await ReadAndWork();

        (await account.Bureau.Ask("select string_agg(channel || ' ' || body, '|') from enquiries"))
            .ShouldBe($"weibo {Question}\n（公开写在这条微博下面：今天起城西路施工，请绕行。）");
        var said = Weibo.InPublic.ShouldHaveSingleItem();
        said.ShouldBe($"{WeiboServer.Post} {comment} 您 2026-03-02 12:00 的留言已收到，我们会办理；要查询码，请私信我们“查询码”三个字，马上发给您。");
        Weibo.Arrived.ShouldBeEmpty();
        (await account.Bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_one_enquiry_however_often_and_by_whichever_list_it_is_read()
    {
        var comment = WeiboServer.CommentOf(Weibo.Comment(Question), Question, MicroblogAccount.Citizen);
        Weibo.Put("comments/mentions", comment);
        await ReadAndWork();
        await account.Bureau.Ask("update account_marks set since = 0, due_at = '2026-03-01'");
        await ReadAndWork();

        (await account.Bureau.Ask("select count(*) from enquiries where body like '%城西路什么%'")).ShouldBe("1");
    }

    [Fact]
    public async Task Gets_its_query_code_by_private_message_to_whoever_asks_for_it_and_to_nobody_else()
    {
        Weibo.Comment(Question);
        await ReadAndWork();
        await account.Write("查询码", from: 7_000_000_001);
        await account.Work();
        Weibo.Arrived.ShouldHaveSingleItem().ShouldStartWith("7000000001 ", Case.Sensitive, "another's question is a matter of his own");
        QueryCode.Read(Weibo.Arrived.Single()).ShouldNotBeNull();

        await account.Write("查询码。");
        await account.Work();

        var arrived = Weibo.Arrived.Last();
        arrived.ShouldStartWith($"{MicroblogAccount.Citizen} 您的来件已受理，查询码 ");
        (await account.Bureau.Track(QueryCode.Read(arrived)!)).Sent.Body.ShouldStartWith(Question);
        (await account.Bureau.Ask("select count(*) from timeline where event = 'CitizenWrote'")).ShouldBe("0", "asking for the code says nothing else");
        (await account.Bureau.Ask("select count(*) from held_codes")).ShouldBe("0", "once");
    }

    [Fact]
    public async Task Is_answered_under_it_in_140_characters_with_where_the_rest_stands()
    {
        var comment = Weibo.Comment(Question);
        await ReadAndWork();
        var enquiry = await account.SingleEnquiry();
        (await account.Ways(enquiry)).ShouldSatisfyAllConditions(ways => ways.ShouldContain("谁都看得到"), ways => ways.ShouldContain("最多 140 字"));
        await account.Reply(enquiry, Answer + new string('长', 200));

        var said = Weibo.InPublic.Last();
        said.ShouldStartWith($"{WeiboServer.Post} {comment} {Answer}长");
        said.ShouldEndWith("…\n凭查询码到 https://wenzheng.example.org/track 查看；没有查询码，请私信我们“查询码”。");
        said.Split(' ', 3)[2].Length.ShouldBe(140);
        (await account.Bureau.Ask("select string_agg(\"end\", ' ') from told")).ShouldBe("Delivered Delivered");
    }

    [Theory]
    [InlineData(true, Answer, "confidential")]
    [InlineData(false, "您的车粤H12345已经挪走。", "what he wrote himself")]
    [InlineData(false, "请联系 13800138000。", "somebody's mobile")]
    public async Task Is_told_in_public_only_that_it_is_answered_where_the_answer_may_not_be_seen(bool confidential, string answer, string why)
    {
        Weibo.Comment(Question);
        await ReadAndWork();
        var enquiry = await account.SingleEnquiry();
        await account.Bureau.Change(enquiry, stored => stored.Confidential = confidential);
        await account.Reply(enquiry, answer);

        Weibo.InPublic.Count.ShouldBe(2);
        Weibo.InPublic.Last().Split(' ', 3)[2].ShouldMatch(
            "^您的留言(已经答复|有新进展)。凭查询码到 https://wenzheng.example.org/track 查看；没有查询码，请私信我们“查询码”。$", why);
    }

    [Fact]
    public async Task Whose_writer_says_more_in_private_is_answered_there_from_then_on()
    {
        Weibo.Comment(Question);
        await ReadAndWork();
        await account.Write("我住在城西路 12 号。");
        await account.Work();
        var enquiry = await account.SingleEnquiry();
        await account.Reply(enquiry, "您住的城西路 12 号三月五日通车。");

        (await account.Bureau.Ask("select count(*) from timeline where event = 'CitizenWrote'")).ShouldBe("1");
        Weibo.Arrived.Last().ShouldContain("您住的城西路 12 号三月五日通车。");
        Weibo.InPublic.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Goes_on_with_what_the_same_person_said_under_the_same_first_comment()
    {
        var first = Weibo.Comment(Question);
        await ReadAndWork();
        var enquiry = await account.SingleEnquiry();
        await account.Reply(enquiry, Answer);
        var ours = await OurComment();

        Weibo.Comment("回复@平安微博:那公交车怎么走？", answered: WeiboServer.CommentOf(ours, Answer, WeiboServer.Account));
        var deep = WeiboServer.CommentOf(1, "别的", 7_000_000_002, answered: WeiboServer.CommentOf(first, Question, MicroblogAccount.Citizen));
        Weibo.Comment("回复@路人：还有一句", answered: deep);
        await ReadAndWork();

        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
        (await account.Bureau.Stored(enquiry)).Status.ShouldBe(EnquiryStatus.Open, "taken up again, and nobody was asked in public whether it is");
        var written = (await account.Bureau.Read(A.Office, enquiry)).Done().Timeline.Where(line => line.Event == TimelineEvent.CitizenWrote)
            .Select(line => line.Text!).ToArray();
        written.Length.ShouldBe(2, string.Join('|', written));
        written.ShouldContain(text => text.StartsWith("那公交车怎么走？", StringComparison.Ordinal));
        written.ShouldContain(text => text.StartsWith("还有一句", StringComparison.Ordinal));
    }

    [Fact]
    public async Task By_somebody_else_under_our_answer_or_by_him_under_another_post_is_a_matter_of_its_own()
    {
        Weibo.Comment(Question);
        await ReadAndWork();
        var ours = WeiboServer.CommentOf(await OurComment(), "x", WeiboServer.Account);

        Weibo.Comment("我也想知道，城南的路呢？", writer: 7_000_000_003, answered: ours);
        Weibo.Comment("身份证丢了怎么办？", post: WeiboServer.Post + 1);
        await ReadAndWork();

        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("3");
        (await account.Bureau.Ask("select count(*) from timeline where event = 'CitizenWrote'")).ShouldBe("0");
    }

    [Fact]
    public async Task Of_our_own_or_damaged_is_passed_over_and_what_came_with_it_is_not()
    {
        Weibo.Comment("我们自己的话", writer: WeiboServer.Account);
        Weibo.Put("comments/to_me", new JsonObject { ["id"] = 4_990_000_000_000_000_001, ["text"] = "没有人写" });
        Weibo.Put("comments/to_me", new JsonObject
        {
            ["id"] = 4_990_000_000_000_000_002, ["text"] = "没有微博", ["user"] = new JsonObject { ["id"] = 7 },
        });
        Weibo.Put("comments/to_me", new JsonObject { ["id"] = "4990000000000000003", ["user"] = "nobody" });
        Weibo.Comment("<b>好</b>的，😀'; drop table enquiries; --");
        await ReadAndWork();

        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
        (await account.Bureau.Ask("select since from account_marks where list = 'comments'")).ShouldBe("4990000000000000003", "beyond 2^53 to the last digit");
    }

    [Fact]
    public async Task In_a_post_that_mentions_us_is_answered_under_that_post()
    {
        var post = Weibo.Mention("@平安微博 城西路的路灯坏了😀");
        await ReadAndWork();
        await account.Reply(await account.SingleEnquiry(), Answer);

        (await account.Bureau.Ask("select body from enquiries")).ShouldBe("@平安微博 城西路的路灯坏了😀\n（在自己的微博里公开提到我们）");
        Weibo.InPublic.ShouldAllBe(said => said.StartsWith($"{post}  ", StringComparison.Ordinal));
        Weibo.CallsOf("/2/comments/create.json").ShouldBe(2);
    }

    [Fact]
    public async Task That_was_pushed_as_a_mention_already_is_not_taken_in_twice()
    {
        var post = Weibo.Mention("@平安微博 路灯坏了");
        await account.Push(MicroblogAccount.Message("mention", "@平安微博 路灯坏了", new { subtype = "status", key = $"{post}" }));
        await ReadAndWork();

        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
        Weibo.InPublic.ShouldBeEmpty();
    }

    /// <returns>The number of what we wrote last.</returns>
    private async Task<long> OurComment() => long.Parse(
        await account.Bureau.Ask("select number from handed_over order by number desc limit 1"), System.Globalization.CultureInfo.InvariantCulture);

    private async Task ReadAndWork()
    {
        await account.Read();
        await account.Work();
        account.Bureau.Clock.AdvanceMinutes(30);
    }
}
