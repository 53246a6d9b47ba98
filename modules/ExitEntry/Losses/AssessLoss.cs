using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Losses;

[Handles(LostDocument.Code)]
internal sealed class AssessLoss(IClock clock) : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(LostDocument.Assess(request.Enquiry.Form, Dates.Today(clock)));
}
