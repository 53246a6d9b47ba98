using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Eligibility;

[Handles(EligibilityAnswer.Code)]
internal sealed class SuggestEligibilityReply(IClock clock) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(new SuggestedReply(
        SuggestedText.From(EligibilityAnswer.Decide(request.Enquiry.Form, Dates.Today(clock)), ending: "情况有变或者还有疑问，请在查询页留言。"),
        new("按本诉求填写的内容得出，发送前请核对。", "Worked out from the form of this enquiry; please check before sending.")));
}
