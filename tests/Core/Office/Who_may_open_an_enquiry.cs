using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Tests.Office;

/// <summary>The right to open and the queues say the same, or a list would show what may not be read.</summary>
public sealed class Who_may_open_an_enquiry(Bureau bureau) : IClassFixture<Bureau>
{
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
        var id = (await bureau.Accept(A.Typed("trial.question") with { Confidential = confidential })).Id;
        if (about is not null)
            await bureau.Ask("update enquiries set about_unit = $2 where id = $1", id, about);
        if (rights == "taken")
            await bureau.Ask("update enquiries set owner_officer = $2 where id = $1", id, actor.Id);

        May.Open(actor, await bureau.Stored(id), bureau.Get<UnitDirectory>()).ShouldBe(may, why);
        (await bureau.Read(actor, id)).Problem.ShouldBe(may ? null : Problem.NotFound, why);
        var listed = await bureau.Request((GovernanceDb db) => Task.FromResult(
            QueueScope.Of(db.Enquiries, actor, QueueName.All, bureau.Get<UnitDirectory>()).Any(enquiry => enquiry.Id == id)));
        listed.ShouldBe(may, why);
        if (may && confidential)
            (await bureau.Ask("select count(*) from audit_entries where what = 'enquiry.opened' and subject = $1", id.ToString())).ShouldBe("1");
    }
}
