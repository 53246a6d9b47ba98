using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Stays;

[Handles(StayDates.Code)]
internal sealed class LookUpStay(IClock clock) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) =>
        Task.FromResult(StayDates.Decide(request.Form, Dates.Today(clock)));
}
