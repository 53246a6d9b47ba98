using Governance.Contracts;
using Governance.Core.Cases;
using Governance.Core.Clocks.Heat;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Publishing;
using Governance.Core.Switching;
using Governance.Core.Tracking;
using Governance.Core.Units;
using NodaTime;
using Npgsql;

namespace Governance.Core.Tests.Office;

/// <summary>
/// Twenty times the history, and no page reads more rows for it: counted by the database, not timed. All connections are closed before it is
/// asked, for a connection hands in its counts when it ends.
/// </summary>
public sealed class What_a_growing_history_costs(SharedServer shared)
{
    private const int Small = 1_000;
    private const int Large = 20_000;

    [Fact]
    public async Task Is_no_row_more_for_queues_searches_figures_of_what_is_open_and_pages_of_citizens()
    {
        await using var bureau = await Bureau.OpenUntouched(shared);
        var (code, @case) = await Begin(bureau);
        await Grow(bureau, 1, Small);
        var before = await RowsRead.By(bureau, Asked(code, @case));
        await Grow(bureau, Small + 1, Large);
        var after = await RowsRead.By(bureau, Asked(code, @case));

        before.Keys.ShouldBe(after.Keys);
        foreach (var (what, read) in after)
            // A page of the index more or less; what reads a share of twenty thousand is far above it.
            read.ShouldBeLessThanOrEqualTo((before[what] * 3 / 2) + 200, $"{what}: {before[what]} rows with {Small}, {read} with {Large}");
    }

    private static Dictionary<string, Func<Bureau, Task>> Asked(string code, Guid @case) => new()
    {
        ["the office's own"] = Queue(A.Office, new(QueueName.Mine)),
        ["the office's queue"] = Queue(A.Office, new(QueueName.Unit)),
        ["everything"] = Queue(A.Office, new(QueueName.All)),
        ["everything of a kind"] = Queue(A.Office, new(QueueName.All, Kind: EnquiryKind.Consultation)),
        ["what waits for a head"] = Queue(A.Officer(OfficeDesk.Code, head: true), new(QueueName.Approval)),
        ["what is done"] = Queue(A.Office, new(QueueName.Done)),
        ["what is done, of a cleared head"] = Queue(A.Officer("trial", head: true, cleared: true), new(QueueName.Done)),
        ["what is done, of another desk"] = Queue(A.Officer("trial.first"), new(QueueName.Done)),
        ["what I have done"] = Queue(A.Officer(OfficeDesk.Code), new(QueueName.Mine, EnquiryStatus.Answered)),
        ["a word of nearly all"] = Queue(A.Office, new(QueueName.All, Search: "身份")),
        ["a word of few"] = Queue(A.Office, new(QueueName.All, Search: "无人机")),
        ["a word of none"] = Queue(A.Office, new(QueueName.All, Search: "莫须有")),
        ["an English word of nearly all"] = Queue(A.Office, new(QueueName.All, Search: "licence")),
        ["a sign"] = Queue(A.Office, new(QueueName.All, Search: "%")),
        ["a word of nearly all, at a desk that has none of it"] = Queue(A.Officer("trial.first"), new(QueueName.All, Search: "身份")),
        ["a word of nearly all, among the open"] = Queue(A.Office, new(QueueName.All, EnquiryStatus.Open, Search: "身份")),
        ["what falls due"] = bureau => bureau.Request((CountDuePerDay heat) => heat.Run(A.Office, null, 30, default)),
        ["the modules and what waits in each"] = bureau => bureau.Request((ListModules list) => list.Run(default)),
        ["tracking"] = bureau => bureau.Request((TrackEnquiry track) => track.Run(code, default)),
        ["published requests of ninety days"] = Published(new(From, Until, [], null)),
        ["published requests that are open again"] = Published(new(From, Until, [], Open: true)),
        ["published requests of one service"] = Published(new(From, Until, [new("trial.case", null)], null)),
        ["published requests of one kind"] = Published(new(From, Until, [new(null, EnquiryKind.Consultation)], Open: false)),
        ["the newest answers, for feeds"] = bureau => bureau.Request((ReadNewestAnswers newest) => newest.Run(50, default)),
        ["hot questions"] = bureau => bureau.Request((ReadHotAnswers hot) => hot.Run(10, default)),
        ["the portal's search"] = bureau => bureau.Request((SearchPortal search) => search.Run("身份证丢了怎么补办", 10, default)),
        ["the cases"] = bureau => bureau.Request((ListCases list) => list.Run(A.Office, closed: false, null, default)),
        ["a case"] = bureau => bureau.Request((ReadCase read) => read.Run(A.Office, @case, null, default)),
        ["what a case could take in"] = bureau => bureau.Request((ListCandidates list) => list.Run(A.Office, @case, default)),
        ["the portal's search for a word of none"] = bureau => bureau.Request((SearchPortal search) => search.Run("莫须有", 10, default)),
    };

    private static Instant Until => Bureau.At("2026-03-02 09:00") + Duration.FromDays(1);

    private static Instant From => Until - Duration.FromDays(90);

    private static Func<Bureau, Task> Published(PublicSearch search) =>
        bureau => bureau.Request((ReadPublicRequests read) => read.Search(search, 100, default));

    private static Func<Bureau, Task> Queue(Actor actor, QueueRequest request) =>
        bureau => bureau.Request((ReadQueue read) => read.Run(actor, request, default));

    /// <summary>Some that are open, and one that is answered and published: the pattern of all history.</summary>
    private static async Task<(string Code, Guid Case)> Begin(Bureau bureau)
    {
        for (var count = 0; count < 5; count++)
            await bureau.Accept(A.Consultation with { Body = "身份证丢了，怎样补办？另外，无人机可以飞吗？" });
        var accepted = await bureau.Accept(A.Consultation with { Subject = "补办身份证", Body = "身份证丢了，怎样补办？Driving licence too." });
        (await bureau.Step(A.Office, accepted.Id, "reply", ("reply", "带户口簿办理。"))).Done();
        (await bureau.Request((PublishReply publish) => publish.Run(A.Office, accepted.Id, "身份证丢了怎么补办", "带户口簿到派出所办理。", default))).Done();
        var @case = (await bureau.Request((OpenCase open) => open.Run(A.Office, new("盗用身份证案", null), confidential: false, default))).Done().Case.Id;
        (await bureau.Request((JoinCase join) => join.Run(A.Office, @case, [accepted.FileNumber], default))).Done().Joined.ShouldHaveSingleItem();
        return (accepted.QueryCode, @case);
    }

    /// <summary>Copies of the answered one with its clock and its published answer, each an hour older than the one before.</summary>
    private static async Task Grow(Bureau bureau, int from, int until)
    {
        var answered = Guid.Parse(await bureau.Ask("select enquiry_id from published_answers order by published_at desc limit 1"));
        await Copies.Make(bureau, answered, ["enquiries", "clocks", "published_answers"], from, until);
    }
}
