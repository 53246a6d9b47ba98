using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Accidents;

[Handles(AccidentTimes.Code)]
internal sealed class LookUpAccident(IMediator host) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public async Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) =>
        AccidentTimes.Decide(request.Form, await WorkingDays.After(AccidentTimes.CountedFrom(request.Form), host, cancellationToken));
}
