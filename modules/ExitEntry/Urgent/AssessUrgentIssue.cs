using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Urgent;

[Handles(UrgentIssue.Code)]
internal sealed class AssessUrgentIssue(IClock clock) : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(UrgentIssue.Assess(request.Enquiry.Form, Dates.Today(clock)));
}
