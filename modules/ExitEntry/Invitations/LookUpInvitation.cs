using Governance.Contracts;
using MediatR;

namespace Governance.ExitEntry.Invitations;

[Handles(InvitationAnswer.Code)]
internal sealed class LookUpInvitation : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) =>
        Task.FromResult(InvitationAnswer.Decide(request.Form));
}
