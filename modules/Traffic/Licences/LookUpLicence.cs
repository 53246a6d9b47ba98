using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Licences;

[Handles(LicenceAnswer.Code)]
internal sealed class LookUpLicence(IMediator host) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public async Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) =>
        await Answer(host, request.Form, cancellationToken);

    internal static async Task<LookUpAnswer> Answer(IMediator host, FormValues form, CancellationToken cancellationToken) => LicenceAnswer.Decide(
        form, await Page(host, form, cancellationToken), await WorkingDays.After(LicenceAnswer.CountedFrom(form), host, cancellationToken));

    private static async Task<RegisterPage?> Page(IMediator host, FormValues form, CancellationToken cancellationToken) =>
        form["fileNumber"] is { } file
            ? await new Register(host).Read(LicenceAnswer.RegisterName, file.ToUpperInvariant(), cancellationToken)
            : null;
}
