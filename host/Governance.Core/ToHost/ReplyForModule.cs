using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Opinions;
using MediatR;

namespace Governance.Core.ToHost;

internal sealed class ReplyForModule(AnswerModule answer) : IRequestHandler<ReplyToCitizen, HostAnswer>
{
    public Task<HostAnswer> Handle(ReplyToCitizen request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        dossier =>
        {
            if (TextRule.MistakeIn(request.Text, TextBound.Reply) is { } wrong)
                return wrong;
            if (dossier.Clock is null)
                return ToHostText.EnquiryHasBeenAnsweredAlready;
            if (dossier.Enquiry.OpenOpinions > 0)
                return DemandedOpinions.Waiting.Title;
            if (dossier.Workflow.States.FirstOrDefault(state => state.End) is { } end)
                dossier.Enquiry.State = end.Name;
            dossier.SendReply(TextRule.Fit(request.Text), by: null, approved: false, final: true);
            return null;
        },
        cancellationToken);
}
