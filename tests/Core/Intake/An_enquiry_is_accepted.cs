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
        var given = await bureau.Accept(A.Consultation);

        given.ShouldSatisfyAllConditions(
            () => QueryCode.Read(given.QueryCode).ShouldNotBeNull(),
            () => given.Owner.Unit.ShouldBe(OfficeDesk.Code),
            () => given.Clock!.State.ShouldBe(ClockState.Running),
            () => given.Clock!.Due.ShouldBe(bureau.Clock.GetCurrentInstant() + Duration.FromHours(24)),
            () => given.Repeated.ShouldBeFalse());
        (await bureau.Track(given.QueryCode)).Subject.ShouldBe(A.Consultation.Subject);
    }

    [Fact]
    public async Task And_goes_to_the_unit_of_its_business_type() =>
        (await bureau.Accept(A.Trial())).Owner.Unit.ShouldBe("trial.first");

    [Fact]
    public async Task And_goes_where_its_module_says()
    {
        var given = await bureau.Accept(A.Trial(("judge", "complex")));

        given.Owner.Unit.ShouldBe("trial.second");
        (await bureau.Stored(given.Id)).ShouldSatisfyAllConditions(
            made => made.Complexity.ShouldBe(Complexity.Complex),
            made => made.Urgency.ShouldBe(Urgency.High),
            made => made.RoutingReason.ShouldContain("要查"));
    }

    [Theory]
    [InlineData("throw", "it fails")]
    [InlineData("null", "it answers nothing")]
    [InlineData("hang", "it does not answer in time")]
    public async Task As_complex_when_its_module_cannot_judge_because(string judge, string why)
    {
        var given = await bureau.Accept(A.Trial(("judge", judge), ("secret", "x")));

        given.Owner.Unit.ShouldBe("trial.first", why);
        (await bureau.Stored(given.Id)).Complexity.ShouldBe(Complexity.Complex, why);
    }

    [Fact]
    public async Task Even_when_its_module_names_a_unit_that_does_not_exist()
    {
        var given = await bureau.Accept(A.Trial(("judge", "nonsense")));

        given.Owner.Unit.ShouldBe("trial.first");
        (await bureau.Stored(given.Id)).AboutUnit.ShouldBeNull();
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
        var given = await bureau.Accept(Complaint(team));

        given.Owner.Unit.ShouldBe(owner, why);
        (await bureau.Stored(given.Id)).ShouldSatisfyAllConditions(made => made.AboutUnit.ShouldBe(about), made => made.Confidential.ShouldBeTrue());
        (await bureau.Read(A.Officer(about, head: true, cleared: true), given.Id)).Refused(ProblemKind.NotFound);
        (await bureau.Read(A.Officer(owner, cleared: true), given.Id)).Done().Body.ShouldBe(A.Consultation.Body);
    }

    [Theory]
    [InlineData(EnquiryKind.Tip, "portal", false, "a tip always is")]
    [InlineData(EnquiryKind.Consultation, "director", false, "the director's mailbox is read by few")]
    [InlineData(EnquiryKind.Consultation, "portal", true, "the writer wishes it")]
    public async Task In_confidence_when(EnquiryKind kind, string channel, bool wished, string why)
    {
        var given = await bureau.Accept(A.Of(kind) with { Channel = channel, Confidential = wished });

        (await bureau.Stored(given.Id)).ShouldSatisfyAllConditions(
            made => made.Confidential.ShouldBeTrue(why), made => made.Subject.ShouldBeEmpty(), made => made.Body.ShouldBeEmpty(), made => made.Form.ShouldBe("{}"));
    }

    [Fact]
    public async Task In_confidence_when_its_module_says_so() =>
        (await bureau.Stored((await bureau.Accept(A.Trial(("judge", "confidential")))).Id)).Confidential.ShouldBeTrue();

    [Fact]
    public async Task Without_the_name_of_who_wishes_to_stay_unnamed()
    {
        var given = await bureau.Accept(A.Of(EnquiryKind.Tip) with { Anonymous = true });

        (await bureau.Read(A.Officer(OfficeDesk.Code, cleared: true), given.Id)).Done().Contact.ShouldBe(new Contact());
    }

    private static Submission Complaint(string team) => A.Typed(
        "traffic.complaint-about-officer",
        ("happenedOn", "2026-03-01"), ("place", "人民路与解放路交叉口"), ("team", team), ("matter", "态度粗暴"), ("whatHappened", "拦车检查时不出示证件，大声训斥。"), ("hasWitness", "no"));
}
