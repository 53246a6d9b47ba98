using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Intake;
using Governance.Core.Officers;

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
            () => given.Clock!.Due.ShouldBe(bureau.Clock.GetCurrentInstant() + NodaTime.Duration.FromHours(24)),
            () => given.Repeated.ShouldBeFalse());
        (await bureau.Track(given.QueryCode)).Subject.ShouldBe(A.Consultation.Subject);
    }
}
