using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.Fire.Findings;

[Handles(FindingTimes.Code)]
internal sealed class LookUpFinding(IClock clock) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) =>
        Task.FromResult(FindingTimes.Decide(request.Form, Dates.Today(clock)));
}
