using Governance.Contracts;
using MediatR;

namespace Governance.ExitEntry.Progress;

[Handles(ProgressAnswer.Code)]
internal sealed class LookUpProgress(IMediator host) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) => Answer(host, request.Form, cancellationToken);

    internal static async Task<LookUpAnswer> Answer(IMediator host, FormValues form, CancellationToken cancellationToken) => ProgressAnswer.Decide(
        form,
        form["receiptNumber"] is { } number
            ? await new Register(host).Read(ProgressAnswer.RegisterName, number.ToUpperInvariant(), cancellationToken)
            : null);
}
