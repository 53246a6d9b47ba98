using Governance.Contracts;
using Governance.Traffic.Appointments;

namespace Governance.Modules.Tests.Traffic;

public class Declined_appointments
{
    private readonly FakeHost host = new();

    [Theory]
    [InlineData("traffic.inspection-appointment", "traffic.inspection")]
    [InlineData("traffic.electric-bicycle-registration", "traffic.electric-bicycle")]
    public async Task Leave_their_time_to_others(string businessType, string schedule)
    {
        var answer = await Take(businessType, "refuse");

        answer.Refusal.ShouldBeNull();
        host.Asked.OfType<ReleaseSlot>().ShouldHaveSingleItem().Schedule.ShouldBe(schedule);
    }

    [Fact]
    public async Task Keep_their_time_while_they_are_not_declined()
    {
        await Take("traffic.inspection-appointment", "confirm");

        host.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Are_not_declined_when_the_time_cannot_be_freed()
    {
        host.Refusing<ReleaseSlot>("日程不属于本模块。");

        (await Take("traffic.inspection-appointment", "refuse")).Refusal!.Zh.ShouldContain("日程");
    }

    private Task<StepAnswer> Take(string businessType, string step) =>
        new FreeAppointment(host).Handle(new(An.Enquiry(businessType, kind: EnquiryKind.Application), step, FormValues.Empty, "chen"), default);
}
