using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;

namespace Governance.Core.Tests.Office;

public sealed class A_search_on_the_desk(Bureau bureau) : IClassFixture<Bureau>
{
    [Cases("D-01")]
    [Theory]
    [InlineData("说 100% 属实", "100%", "说 1000 次", "a percent sign is one")]
    [InlineData("编号 AB_CD", "AB_CD", "编号 ABXCD", "a line below is one")]
    [InlineData(@"文件在 C:\temp 里", @"C:\temp", "文件在 C:temp 里", "a backslash is one")]
    [InlineData("便宜了 7％", "7％", "便宜了 7%", "a wide sign is not the narrow one")]
    [InlineData("涨了 9%", "%", @"涨了 9\", "one sign alone")]
    [InlineData("夜间噪音扰民", "噪音", "夜间音响扰民", "two characters")]
    [InlineData("门牌上的字是鑫", "鑫", "门牌上没有字", "one character, at the very end")]
    [InlineData("关于无人机在楼上空拍摄", "无人机在楼上空", "无人机不在楼上空", "the words as they stand")]
    [InlineData("Driving Licence renewal", "driving licence", "driving a licensed car", "in whatever letters")]
    [InlineData("Ask Mr. O'Neil", "o'neil", "Ask Mr. Oneil", "a quotation mark is one")]
    [InlineData("𠮷野家门口堵车", "𠮷野", "吉野家门口堵车", "a character of two halves is one")]
    public async Task Finds_exactly_what_was_typed(string subject, string search, string other, string why)
    {
        var (wanted, unwanted) = (await Accept(subject), await Accept(other));

        var found = await Found(A.Office, search);

        found.ShouldContain(wanted, why);
        found.ShouldNotContain(unwanted, why);
    }

    [Fact]
    public async Task Wants_all_of_several_words_wherever_they_stand()
    {
        var both = await Accept("学府路左转排队", "请在路口增设信号灯");
        var first = await Accept("学府路左转排队", "请派人疏导");

        var found = await Found(A.Office, "信号灯 左转");

        found.ShouldContain(both);
        found.ShouldNotContain(first);
    }

    [Fact]
    public async Task Looks_through_what_is_done_and_through_years_and_shows_the_newest_first()
    {
        var word = Word();
        var old = await Accept(word);
        await bureau.Ask("update enquiry_search set accepted_at = accepted_at - interval '5 years' where enquiry_id = $1", old);
        await bureau.Ask("update enquiries set accepted_at = accepted_at - interval '5 years' where id = $1", old);
        var month = await Accept(word);
        await bureau.Ask("update enquiry_search set accepted_at = accepted_at - interval '40 days' where enquiry_id = $1", month);
        var done = await Accept(word);
        (await bureau.Step(A.Office, done, "reply", ("reply", "已经处理。"))).Done();

        (await Found(A.Office, word)).ShouldBe([done, month, old]);
        (await Found(A.Office, word, status: EnquiryStatus.Answered)).ShouldBe([done]);
        (await Found(A.Office, word, status: EnquiryStatus.Open)).ShouldBe([month, old]);
        (await Found(A.Office, word, queue: QueueName.Mine)).ShouldBe([done]);
        (await Found(A.Office, word, kind: EnquiryKind.Complaint)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Finds_among_an_officers_own_what_he_took_and_among_the_open_what_is_not_answered()
    {
        var word = Word();
        var (taken, left, answered) = (await Accept(word), await Accept(word), await Accept(word));
        (await bureau.Request((TakeEnquiry take) => take.Run(A.Office, taken, default))).Done();
        (await bureau.Step(A.Office, answered, "reply", ("reply", "已经处理。"))).Done();

        (await Found(A.Office, word, queue: QueueName.Mine)).ShouldBe([answered, taken]);
        (await Found(A.Office, word, queue: QueueName.Mine, status: EnquiryStatus.Open)).ShouldBe([taken]);
        (await Found(A.Office, word, status: EnquiryStatus.Open)).ShouldBe([left, taken]);
        (await Found(A.Office with { Id = Guid.CreateVersion7() }, word, queue: QueueName.Mine)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_read_page_by_page()
    {
        var word = Word();
        var all = new List<Guid>();
        for (var count = 0; count < 5; count++)
            all.Add(await Accept(word));
        var first = await Read(A.Office, new(QueueName.All, Search: word, Take: 2));
        var second = await Read(A.Office, new(QueueName.All, Search: word, Take: 2, After: first.Next));
        var third = await Read(A.Office, new(QueueName.All, Search: word, Take: 2, After: second.Next));

        new[] { first, second, third }.SelectMany(page => page.Rows).Select(row => row.Id).ShouldBe(all.OrderDescending());
        (first.Total, third.Next).ShouldBe((null, null));
    }

    [Cases("M24")]
    [Fact]
    public async Task Never_finds_the_words_of_what_is_confidential_or_has_become_so()
    {
        var word = Word();
        var tip = await bureau.Accept(A.Of(EnquiryKind.Tip) with { Subject = word });
        var open = await Accept(word);
        (await Found(A.Office, word)).ShouldBe([open]);

        await bureau.Ask("update enquiries set confidential = true, subject = '', body = '' where id = $1", open);

        (await Found(A.Office, word)).ShouldBeEmpty();
        (await bureau.Ask("select count(*) from enquiry_search where enquiry_id in ($1, $2)", open, tip.Id)).ShouldBe("0");
    }

    [Fact]
    public async Task Finds_for_a_desk_what_is_its_own_now()
    {
        var word = Word();
        var id = await Accept(word);
        var (first, second) = (A.Officer("trial.first"), A.Officer("trial.second"));
        (await bureau.Request((TransferToUnit hand) => hand.Run(A.Office, id, "trial.first", "业务归口办理", default))).Done();

        (await Found(first, word)).ShouldBe([id]);
        (await Found(first, word, queue: QueueName.Unit)).ShouldBe([id]);
        (await Found(second, word)).ShouldBeEmpty();
        (await Found(A.Office, word)).ShouldBe([id]);
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("\uFFFE")]
    [InlineData("' | 'a")]
    [InlineData("\\")]
    [InlineData("a:*")]
    [InlineData("\u0001d9556")]
    public async Task Takes_whatever_is_typed(string search) => await Should.NotThrowAsync(() => Found(A.Office, search));

    private static string Word() => $"词{Guid.CreateVersion7():N}";

    private async Task<Guid> Accept(string subject, string body = "身份证丢了，怎样补办？") =>
        (await bureau.Accept(A.Consultation with { Subject = subject, Body = body })).Id;

    private async Task<IReadOnlyList<Guid>> Found(
        Actor actor, string search, QueueName queue = QueueName.All, EnquiryStatus? status = null, EnquiryKind? kind = null) =>
        [.. (await Read(actor, new(queue, status, kind, search, Take: 200))).Rows.Select(row => row.Id)];

    private Task<QueuePage> Read(Actor actor, QueueRequest request) => bureau.Request((ReadQueue read) => read.Run(actor, request, default));
}
