using Governance.Contracts;
using Governance.Traffic.ElectricBicycles;
using Governance.Traffic.Inspections;
using MediatR;

namespace Governance.Traffic.Appointments;

/// <summary>An appointment that is declined leaves its time to somebody else.</summary>
[Handles(InspectedVehicle.Code)]
[Handles(CheckElectricBicycle.Code)]
internal sealed class FreeAppointment(IMediator host) : IRequestHandler<TakeStep, StepAnswer>
{
    private static readonly LocalText Freed = new("时段已释放，其他人可以预约。", "The time is free for others.");

    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken)
    {
        if (request.Step != "refuse")
            return StepAnswer.Agreed;
        var schedule = request.BusinessType == InspectedVehicle.Code ? TrafficModule.InspectionSchedule : TrafficModule.ElectricBicycleSchedule;
        var released = await host.Send(new ReleaseSlot(request.Enquiry.Id, schedule), cancellationToken);
        return released.Refusal is { } why ? new(Refusal: why) : new(Note: Freed);
    }
}
