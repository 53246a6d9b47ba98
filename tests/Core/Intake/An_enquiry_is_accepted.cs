using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Officers;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Tests.Intake;

public sealed class An_enquiry_is_accepted(Bureau bureau) : IClassFixture<Bureau>
{
    [Fact]
    public async Task With_a_query_code_an_owner_and_a_running_clock()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);

        acknowledgement.ShouldSatisfyAllConditions(
            () => QueryCode.Read(acknowledgement.QueryCode).ShouldNotBeNull(),
            () => acknowledgement.Owner.Unit.ShouldBe(OfficeDesk.Code),
            () => acknowledgement.Clock!.State.ShouldBe(ClockState.Running),
            () => acknowledgement.Clock!.Due.ShouldBe(bureau.Clock.GetCurrentInstant() + Duration.FromHours(24)),
            () => acknowledgement.Repeated.ShouldBeFalse());
        (await bureau.Track(acknowledgement.QueryCode)).Sent.Subject.ShouldBe(A.Consultation.Subject);
    }

    [Fact]
    public async Task And_goes_to_the_unit_of_its_business_type() =>
        (await bureau.Accept(A.Trial())).Owner.Unit.ShouldBe("trial.first");

    [Fact]
    public async Task And_goes_where_its_module_says()
    {
        var acknowledgement = await bureau.Accept(A.Trial(("judge", "complex")));

        acknowledgement.Owner.Unit.ShouldBe("trial.second");
        (await bureau.Stored(acknowledgement.Id)).ShouldSatisfyAllConditions(
            enquiry => enquiry.Complexity.ShouldBe(Complexity.Complex),
            enquiry => enquiry.Urgency.ShouldBe(Urgency.High),
            enquiry => enquiry.RoutingReason.ShouldContain("要查"));
    }

    [Theory]
    [InlineData("throw", "it fails")]
    [InlineData("null", "it answers nothing")]
    [InlineData("hang", "it does not answer in time")]
    public async Task As_complex_when_its_module_cannot_judge_because(string judge, string why)
    {
        var acknowledgement = await bureau.Accept(A.Trial(("judge", judge), ("secret", "x")));

        acknowledgement.Owner.Unit.ShouldBe("trial.first", why);
        (await bureau.Stored(acknowledgement.Id)).Complexity.ShouldBe(Complexity.Complex, why);
    }

    [Fact]
    public async Task Even_when_its_module_names_a_unit_that_does_not_exist()
    {
        var acknowledgement = await bureau.Accept(A.Trial(("judge", "nonsense")));

        acknowledgement.Owner.Unit.ShouldBe("trial.first");
        (await bureau.Stored(acknowledgement.Id)).AboutUnit.ShouldBeNull();
    }

    [Fact]
    public async Task Even_when_its_module_fails_to_check_it() =>
        (await bureau.Accept(A.Trial(("judge", "check-throws")))).Owner.Unit.ShouldBe("trial.first");

    [Theory]
    [InlineData("路面勤务大队", "traffic.supervision", "traffic.patrol", "the desk for complaints")]
    [InlineData("车辆管理所", "traffic.supervision", "traffic.affairs", "the desk for complaints")]
    [InlineData("事故处理大队", "traffic.supervision", "traffic.accidents", "the desk for complaints")]
    [InlineData("交通设施科", "traffic.supervision", "traffic.facilities", "the desk for complaints")]
    [InlineData("执法监督科", "traffic", "traffic.supervision", "nobody verifies himself: the department does")]
    [InlineData("不清楚", "traffic.supervision", "traffic.patrol", "most complaints are about the patrol")]
    public async Task And_never_goes_to_the_unit_it_complains_about(string team, string owner, string about, string why)
    {
        var acknowledgement = await bureau.Accept(Complaint(team));

        acknowledgement.Owner.Unit.ShouldBe(owner, why);
        (await bureau.Stored(acknowledgement.Id)).ShouldSatisfyAllConditions(
            enquiry => enquiry.AboutUnit.ShouldBe(about), enquiry => enquiry.Confidential.ShouldBeTrue());
        (await bureau.Read(A.Officer(about, head: true, cleared: true), acknowledgement.Id)).Refused(ProblemKind.NotFound);
        (await bureau.Read(A.Officer(owner, cleared: true), acknowledgement.Id)).Done().Sent.Body.ShouldBe(A.Consultation.Body);
    }

    [Theory]
    [InlineData(EnquiryKind.Tip, "portal", false, "a tip always is")]
    [InlineData(EnquiryKind.Consultation, "director", false, "the director's mailbox is read by few")]
    [InlineData(EnquiryKind.Consultation, "portal", true, "the writer wishes it")]
    public async Task In_confidence_when(EnquiryKind kind, string channel, bool wished, string why)
    {
        var acknowledgement = await bureau.Accept(A.Of(kind) with { Channel = channel, Confidential = wished });

        (await bureau.Stored(acknowledgement.Id)).ShouldSatisfyAllConditions(
            enquiry => enquiry.Confidential.ShouldBeTrue(why), enquiry =>
                enquiry.Subject.ShouldBeEmpty(), enquiry => enquiry.Body.ShouldBeEmpty(), enquiry => enquiry.Form.ShouldBe("{}"));
    }

    [Fact]
    public async Task In_confidence_when_its_module_says_so() =>
        (await bureau.Stored((await bureau.Accept(A.Trial(("judge", "confidential")))).Id)).Confidential.ShouldBeTrue();

    [Fact]
    public async Task Without_the_name_of_who_wishes_to_stay_unnamed()
    {
        var acknowledgement = await bureau.Accept(A.Of(EnquiryKind.Tip) with { Anonymous = true });

        (await bureau.Read(A.Officer(OfficeDesk.Code, cleared: true), acknowledgement.Id)).Done().Sent.Contact.ShouldBe(new Contact());
    }

    private static Submission Complaint(string team) => A.Typed(
        "traffic.complaint-about-officer",
        ("happenedOn", "2026-03-01"), ("place", "人民路与解放路交叉口"), ("team", team), ("matter", "态度粗暴"), ("whatHappened", "拦车检查时不出示证件，大声训斥。"), ("hasWitness", "no"));
}
