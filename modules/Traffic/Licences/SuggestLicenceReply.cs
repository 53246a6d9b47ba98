using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Licences;

[Handles(LicenceAnswer.Code)]
internal sealed class SuggestLicenceReply(IMediator host) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public async Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken)
    {
        var answer = await LookUpLicence.Answer(host, request.Enquiry.Form, cancellationToken);
        return new(
            SuggestedText.From(answer, ending: "如与实际情况不符，请在查询页留言，我们逐件查明。"),
            new("按本诉求填写的内容推算，发送前请核对。", "Worked out from the form of this enquiry; please check before sending."));
    }
}
