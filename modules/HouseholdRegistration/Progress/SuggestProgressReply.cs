using Governance.Contracts;
using MediatR;

namespace Governance.HouseholdRegistration.Progress;

[Handles(ProgressAnswer.Code)]
internal sealed class SuggestProgressReply(IMediator host) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public async Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken)
    {
        var answer = await LookUpProgress.Answer(host, request.Enquiry.Form, cancellationToken);
        // Where the register says nothing the officer looks for himself: "not connected" is no answer to a citizen who has asked in writing.
        return answer.Found
            ? new(
                SuggestedText.From(answer, ending: "与实际不符的，请在查询页留言。"),
                new("取自户籍业务登记，发送前请核对。", "Taken from the register; please check before sending."))
            : new(null, new("登记中没有记录，请在业务系统核实。", "The register has nothing; please look it up in the business system."));
    }
}
