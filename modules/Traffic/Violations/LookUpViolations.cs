using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Violations;

[Handles(ViolationAnswer.Code)]
internal sealed class LookUpViolations(IMediator host) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public async Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) =>
        ViolationAnswer.Decide(request.Form, await Page(host, request.Form, cancellationToken));

    internal static async Task<RegisterPage?> Page(IMediator host, FormValues form, CancellationToken cancellationToken) =>
        ViolationAnswer.KeyOf(form) is { } key
            ? await new Register(host).Read(ViolationAnswer.RegisterName, key, cancellationToken)
            : null;
}
