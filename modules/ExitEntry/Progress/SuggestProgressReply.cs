using Governance.Contracts;
using MediatR;

namespace Governance.ExitEntry.Progress;

[Handles(ProgressAnswer.Code)]
internal sealed class SuggestProgressReply(IMediator host) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public async Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken)
    {
        var answer = await LookUpProgress.Answer(host, request.Enquiry.Form, cancellationToken);
        // "Not connected" is no answer to somebody who has asked in writing: then the officer looks for himself.
        return answer.Found
            ? new(
                SuggestedText.From(answer, ending: "如与实际情况不符，请在查询页留言，我们逐件查明。"),
                new("取自证件办理登记，发送前请核对。", "Taken from the register of applications; please check before sending."))
            : SuggestedReply.None;
    }
}
