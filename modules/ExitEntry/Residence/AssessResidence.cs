using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Residence;

[Handles(ResidenceReport.Code)]
internal sealed class AssessResidence(IClock clock) : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(ResidenceReport.Assess(request.Enquiry.Form, Dates.Today(clock)));
}
