using Governance.Contracts;
using MediatR;

namespace Governance.ExitEntry.Invitations;

[Handles(InvitationAnswer.Code)]
internal sealed class SuggestInvitationReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken)
    {
        var answer = InvitationAnswer.Decide(request.Enquiry.Form);
        return Task.FromResult(answer.Found
            ? new SuggestedReply(
                SuggestedText.From(answer, ending: "使领馆可能要求补充材料，以使领馆公布的为准；还有疑问请打 12367。"),
                new("按填写的事由列出，发送前请核对。", "Listed by the purpose given; please check before sending."))
            : SuggestedReply.None);
    }
}
