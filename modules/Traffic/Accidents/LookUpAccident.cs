using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Accidents;

[Handles(AccidentTimes.Code)]
internal sealed class LookUpAccident : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) =>
        Task.FromResult(AccidentTimes.Decide(request.Form));
}
