using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Accidents;

[Handles(AccidentTimes.Code)]
internal sealed class SuggestAccidentReply(IMediator host) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public async Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken)
    {
        var form = request.Enquiry.Form;
        // Without a stage there is nothing to work from: an officer who has the file writes better from an empty page.
        if (form["stage"] is null or "unknown")
            return SuggestedReply.None;
        var days = await WorkingDays.After(AccidentTimes.CountedFrom(form), host, cancellationToken);
        return new(
            SuggestedText.From(AccidentTimes.Decide(form, days), ending: "案件的具体进展由办案民警与您联系；有新的情况请在查询页留言。"),
            new("按写信人所填的阶段和日期推算，请与案卷核对后再发送。", "Worked out from the stage and dates the writer gave; compare with the file before sending."));
    }
}
