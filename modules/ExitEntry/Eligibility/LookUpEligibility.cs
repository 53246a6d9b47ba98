using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Eligibility;

[Handles(EligibilityAnswer.Code)]
internal sealed class LookUpEligibility(IClock clock) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) =>
        Task.FromResult(EligibilityAnswer.Decide(request.Form, Dates.Today(clock)));
}
