using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.LostProperty;

/// <summary>What its owner has back, or looks for no longer, leaves the book of lost things.</summary>
[Handles(LookUpFound.Code)]
internal sealed class EndLost(IMediator host) : IRequestHandler<TakeStep, StepAnswer>
{
    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken) =>
        request.Step is "match" or "close" && Thing.Of(request.Enquiry.Id, request.Enquiry.Form, "lostOn") is { } lost
            ? new(await new LostAndFound(host).Strike(LostAndFound.Lost, lost.Category, lost.Date, lost.Id, cancellationToken))
            : StepAnswer.Agreed;
}
