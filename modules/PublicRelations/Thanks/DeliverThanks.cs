using Governance.Contracts;
using MediatR;

namespace Governance.PublicRelations.Thanks;

/// <summary>The desk has found whom a letter of thanks is for; a file number that it found leads to the officer.</summary>
[Handles(PassOnLetter.Code)]
internal sealed class DeliverThanks(IMediator host) : IRequestHandler<TakeStep, StepAnswer>
{
    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken) =>
        request.Step == "deliver" && request.Values["fileNumber"] is { } number
            ? new((await host.Send(new PassOnThanks(request.Enquiry.Id, number), cancellationToken)).Refusal)
            : StepAnswer.Agreed;
}
