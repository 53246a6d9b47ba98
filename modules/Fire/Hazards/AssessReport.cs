using Governance.Contracts;
using MediatR;

namespace Governance.Fire.Hazards;

[Handles(HazardTypes.BlockedLane)]
[Handles(HazardTypes.Hazard)]
[Handles(HazardTypes.ElectricBicycle)]
internal sealed class AssessReport : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.BusinessType, request.Enquiry.Form));

    internal static Assessment Decide(string? businessType, FormValues form) => businessType switch
    {
        HazardTypes.BlockedLane => HazardAssessment.OfLane(form),
        HazardTypes.ElectricBicycle => HazardAssessment.OfElectricBicycle(form),
        _ => HazardAssessment.OfHazard(form),
    };
}
