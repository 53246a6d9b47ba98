using Governance.Core.Clocks.Heat;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Tests.Office;

/// <summary>The right to open and the queues say the same, or a list would show what may not be read.</summary>
public sealed class Who_may_open_an_enquiry(Bureau bureau) : IClassFixture<Bureau>
{
    [Cases("M20", "M21")]
    [Theory]
    [InlineData("trial.first", "", false, null, true, "owns it")]
    [InlineData("trial.second", "", false, null, false, "another desk")]
    [InlineData("trial.second", "head", false, null, false, "head of another desk")]
    [InlineData("trial", "", false, null, false, "above, but no head")]
    [InlineData("trial", "head", false, null, true, "head of the unit above")]
    [InlineData("traffic", "head", false, null, false, "head of another department")]
    [InlineData("office", "", false, null, true, "the office sees where things are")]
    [InlineData("traffic", "leader", false, null, true, "leader of the bureau")]
    [InlineData("trial.first", "admin", false, null, true, "as an officer of the desk")]
    [InlineData("traffic", "admin", false, null, false, "who runs the platform reads no enquiries for it")]
    [InlineData("trial.first", "", true, null, false, "confidential, and not named for it")]
    [InlineData("trial.first", "head", true, null, false, "not even the head")]
    [InlineData("trial.first", "cleared", true, null, true, "cleared, of the unit that owns it")]
    [InlineData("trial.second", "cleared", true, null, false, "cleared, but for another desk")]
    [InlineData("trial", "head cleared", true, null, true, "cleared head above")]
    [InlineData("trial", "cleared", true, null, false, "cleared above, but no head")]
    [InlineData("office", "cleared", true, null, false, "the office reads no confidential enquiry of others")]
    [InlineData("office", "leader", true, null, false, "nor does a leader")]
    [InlineData("trial.first", "taken", true, null, true, "has it himself")]
    [InlineData("trial.first", "", false, "trial.first", false, "it is about his desk")]
    [InlineData("trial.first", "head cleared", true, "trial.first", false, "about his desk, whatever he is")]
    [InlineData("trial.first", "", false, "trial", false, "about the whole department")]
    [InlineData("trial", "head", false, "trial.first", true, "about a desk below his")]
    [InlineData("trial", "leader", false, "trial", false, "a leader is party where it is about his unit")]
    public async Task Is_told_by_this_table(string unit, string rights, bool confidential, string? about, bool may, string why)
    {
        var actor = A.Officer(unit, rights.Contains("head"), rights.Contains("leader"), rights.Contains("admin"), rights.Contains("cleared"));
        var subject = $"诉求{Guid.CreateVersion7():N}";
        var accepted = await bureau.Accept(A.Typed("trial.question") with { Confidential = confidential, Subject = subject });
        var id = accepted.Id;
        if (about is not null)
            await bureau.Ask("update enquiries set about_unit = $2 where id = $1", id, about);
        if (rights == "taken")
            await bureau.Ask("update enquiries set owner_officer = $2 where id = $1", id, actor.Id);

        May.Open(actor, await bureau.Stored(id), bureau.Get<UnitDirectory>()).ShouldBe(may, why);
        (await bureau.Read(actor, id)).Problem.ShouldBe(may ? null : Problem.Unseen, why);
        (await Listed(actor, id, QueueName.All)).ShouldBe(may, why);
        // By its number, whatever it is; by its words only what is open to all.
        (await Found(actor, id, accepted.FileNumber)).ShouldBe(may, why);
        (await Found(actor, id, subject)).ShouldBe(may && !confidential, why);
        (await Heat(actor)).ShouldBe(await Counted(actor), why);
        if (may)
            (await bureau.Ask("select count(*) from audit_entries where what = 'enquiry.opened' and subject = $1", id.ToString())).ShouldBe("1");
    }

    private async Task<bool> Listed(Actor actor, Guid id, QueueName queue) => (await Queue(actor, new(queue, Take: 200))).Rows.Any(row => row.Id == id);

    private async Task<bool> Found(Actor actor, Guid id, string search) =>
        (await Queue(actor, new(QueueName.All, Search: search))).Rows.Any(row => row.Id == id);

    private async Task<int?> Counted(Actor actor) => (await Queue(actor, new(QueueName.All))).Total;

    private async Task<int?> Heat(Actor actor) => (await bureau.Request((CountDuePerDay heat) => heat.Run(actor, null, 62, default))).Total;

    private Task<QueuePage> Queue(Actor actor, QueueRequest request) => bureau.Request((ReadQueue read) => read.Run(actor, request, default));
}
