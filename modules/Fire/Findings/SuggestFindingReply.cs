using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.Fire.Findings;

[Handles(FindingTimes.Code)]
internal sealed class SuggestFindingReply(IClock clock) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken)
    {
        var form = request.Enquiry.Form;
        // Without a stage there is nothing to work from: an officer who has the file writes better from an empty page.
        return Task.FromResult(form["stage"] is null or "unknown"
            ? SuggestedReply.None
            : new(
                SuggestedText.From(FindingTimes.Decide(form, Dates.Today(clock)), ending: "案件的具体进展由办案人员与您联系；有新的情况请在查询页留言。"),
                new("按写信人所填的阶段和日期推算，请与案卷核对后再发送。", "Worked out from the stage and dates the writer gave; compare with the file before sending.")));
    }
}
