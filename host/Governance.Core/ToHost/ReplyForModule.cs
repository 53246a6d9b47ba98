using Governance.Contracts;
using Governance.Core.Clocks;
using MediatR;

namespace Governance.Core.ToHost;

internal sealed class ReplyForModule(AnswerModule answer) : IRequestHandler<ReplyToCitizen, HostAnswer>
{
    public Task<HostAnswer> Handle(ReplyToCitizen request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        dossier =>
        {
            if (TextRule.MistakeIn(request.Text, 2, 20_000) is { } wrong)
                return wrong;
            if (dossier.Clock is null)
                return new LocalText("诉求已经答复。", "The enquiry has been answered already.");
            if (dossier.Workflow.States.FirstOrDefault(state => state.End) is { } end)
                dossier.Enquiry.State = end.Name;
            dossier.SendReply(request.Text.Trim(), by: null, approved: false, final: true);
            return null;
        },
        cancellationToken);
}
