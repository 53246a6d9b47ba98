using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Statistics;
using Governance.Core.Verification;

namespace Governance.Core.Tests.Office;

/// <summary>
/// Twenty times as much lies open and late at one desk, and whoever works at another pays nothing for it; the desk itself pays for being counted,
/// once.
/// </summary>
public sealed class What_many_open_enquiries_cost(SharedServer shared)
{
    private const int Small = 1_000;
    private const int Large = 20_000;
    private const string Counted = "everything, and how much it is";
    private static readonly Actor First = A.Officer("trial.first", cleared: true);

    [Fact]
    public async Task Is_no_row_more_for_who_has_none_of_them_and_one_each_for_who_counts_them()
    {
        await using var bureau = await Bureau.OpenUntouched(shared);
        var open = await Begin(bureau);
        await Pile(bureau, open, 1, Small);
        var before = await RowsRead.By(bureau, Asked);
        await Pile(bureau, open, Small + 1, Large);
        var after = await RowsRead.By(bureau, Asked);

        before.Keys.ShouldBe(after.Keys);
        foreach (var (what, read) in after.Where(row => row.Key != Counted))
            // A page of the index more or less; what reads a share of twenty thousand is far above it.
            read.ShouldBeLessThanOrEqualTo((before[what] * 3 / 2) + 200, $"{what}: {before[what]} rows with {Small}, {read} with {Large}");
        (after[Counted] - before[Counted]).ShouldBeLessThan(
            (QueuePage.MostCounted - Small) * 3 / 2, $"{Counted}: {before[Counted]} rows with {Small}, {after[Counted]} with {Large}");
    }

    private static Dictionary<string, Func<Bureau, Task>> Asked => new()
    {
        ["an officer's own"] = Queue(First, new(QueueName.Mine)),
        ["the queue of another desk"] = Queue(First, new(QueueName.Unit)),
        ["all that an officer of another desk may read"] = Queue(First, new(QueueName.All)),
        ["two hundred rows of what is done"] = Queue(A.Office, new(QueueName.Done, Take: 200)),
        ["what is done at another desk"] = Queue(First, new(QueueName.Done)),
        ["a word of few"] = Queue(A.Office, new(QueueName.All, Search: "无人机")),
        ["statistics"] = bureau => bureau.Request((ReadStatistics read) => read.Run(null, null, default)),
        ["the proof over some hundred"] = bureau => bureau.Request(async (VerifyEnquiries verify) =>
        {
            var ids = await bureau.Ask("select string_agg(id::text, ' ') from (select id from enquiries order by id desc limit 500) newest");
            var progress = new VerificationProgress();
            await verify.Run([.. ids.Split(' ').Select(Guid.Parse)], allSealed: true, progress, default);
            return progress;
        }),
        [Counted] = Queue(A.Office, new(QueueName.All)),
    };

    private static Func<Bureau, Task> Queue(Actor actor, QueueRequest request) =>
        bureau => bureau.Request((ReadQueue read) => read.Run(actor, request, default));

    /// <summary>Some of each kind, and one that lies open at the office.</summary>
    private static async Task<Guid> Begin(Bureau bureau)
    {
        for (var count = 0; count < 5; count++)
        {
            var own = await bureau.Accept(A.Typed("trial.question") with { Confidential = count == 0 });
            await bureau.Ask("update enquiries set owner_officer = $2 where id = $1", own.Id, First.Id);
            var done = await bureau.Accept(A.Consultation with { Body = "无人机可以飞吗？" });
            (await bureau.Step(A.Office, done.Id, "reply", ("reply", "请先登记。"))).Done();
        }

        var open = await bureau.Accept(A.Consultation);
        await bureau.Tick(Bureau.At("2026-03-03 10:00"));
        return open.Id;
    }

    private static async Task Pile(Bureau bureau, Guid open, int from, int until)
    {
        await Copies.Make(bureau, open, ["enquiries", "clocks"], from, until, "secs");
        await bureau.Get<FoldFigures>().Run(default);
        await bureau.Ask("vacuum analyze");
    }
}
