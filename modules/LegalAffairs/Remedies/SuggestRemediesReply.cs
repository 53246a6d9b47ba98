using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.LegalAffairs.Remedies;

[Handles(LookUpRemedies.Code)]
internal sealed class SuggestRemediesReply(IMediator host, IClock clock) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public async Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken)
    {
        var answer = await LookUpRemedies.Answer(host, clock, request.Enquiry.Form, cancellationToken);
        return new(
            SuggestedText.From(answer, "申请书可以在本页下载。如有不明白的，请在查询页留言。"),
            new("按来件人填写的日期推算，发送前请核对送达日期和决定机关。", "Worked out from the writer's dates; check day of delivery and who decided before sending."));
    }
}
