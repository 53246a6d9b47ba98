using Governance.Contracts;
using MediatR;

namespace Governance.HouseholdRegistration.Progress;

[Handles(ProgressAnswer.Code)]
internal sealed class LookUpProgress(IMediator host) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) => Answer(host, request.Form, cancellationToken);

    internal static async Task<LookUpAnswer> Answer(IMediator host, FormValues form, CancellationToken cancellationToken) => ProgressAnswer.Decide(
        form, await new Register(host).Read(ProgressAnswer.RegisterName, (form["receipt"] ?? "").ToUpperInvariant(), cancellationToken));
}
