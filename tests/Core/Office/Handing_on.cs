using Governance.Contracts;
using Governance.Core.Office;
using Governance.Core.Officers;

namespace Governance.Core.Tests.Office;

public sealed class Handing_on(Bureau bureau) : IClassFixture<Bureau>
{
    [Fact]
    public async Task Gives_the_enquiry_to_the_other_unit_and_its_clock_runs_on()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        bureau.Clock.AdvanceHours(1);
        (await To(A.Office, acknowledgement.Id, "trial.second")).Done();

        var seen = (await bureau.Read(A.Officer("trial.second"), acknowledgement.Id)).Done();
        (seen.Handling.Owner.Unit, seen.Handling.OfficerId, seen.Time.Clock!.Due, seen.Handling.RoutingReason).ShouldBe(
            ("trial.second", null, acknowledgement.Clock!.Due, new LocalText("归你们管")));
        (await bureau.Track(acknowledgement.QueryCode)).Timeline.ShouldNotContain(line => line.Text == "归你们管", "the reason is the bureau's own affair");
        (await To(A.Officer("trial.first"), acknowledgement.Id, "trial")).Refused(ProblemKind.NotFound);
    }

    [Theory]
    [InlineData("trial.first", "it has it already")]
    [InlineData("no.such-unit", "there is no such unit")]
    public async Task Is_refused_when(string unit, string why)
    {
        var acknowledgement = await bureau.Accept(A.Typed("trial.question"));
        (await To(A.Officer("trial.first"), acknowledgement.Id, unit)).Problem.ShouldNotBeNull(why).Errors.ShouldHaveSingleItem().Field.ShouldBe("unit");
    }

    [Cases("M35")]
    [Fact]
    public async Task To_the_unit_complained_about_or_a_part_of_it_is_refused()
    {
        var acknowledgement = await bureau.Accept(A.Of(Contracts.EnquiryKind.Complaint));
        await bureau.Ask("update enquiries set about_unit = 'trial' where id = $1", acknowledgement.Id);
        foreach (var unit in new[] { "trial", "trial.first" })
            (await To(A.Office, acknowledgement.Id, unit)).Refused(ProblemKind.Invalid);
        (await To(A.Office, acknowledgement.Id, "traffic")).Done();
    }

    [Fact]
    public async Task Of_an_answered_enquiry_is_refused()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "带户口簿。"))).Done();
        (await To(A.Office, acknowledgement.Id, "trial")).Refused(ProblemKind.Conflict);
    }

    private Task<Outcome<OfficeEnquiry>> To(Actor actor, Guid id, string unit) =>
        bureau.Request((TransferToUnit use) => use.Run(actor, id, unit, "归你们管", default));
}
