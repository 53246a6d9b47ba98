using Governance.Contracts;
using Governance.Core.Clocks;
using MediatR;

namespace Governance.Core.ToHost;

internal sealed class AskForModule(AnswerModule answer) : IRequestHandler<AskCitizen, HostAnswer>
{
    public Task<HostAnswer> Handle(AskCitizen request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        dossier =>
        {
            if (TextRule.MistakeIn(request.Question, TextBound.Message) is { } wrong)
                return wrong;
            if (dossier.Clock is not { State: ClockState.Running })
                return ToHostText.EnquiryIsAnsweredOrWaits;
            dossier.AskCitizen(TextRule.Fit(request.Question), by: null);
            return null;
        },
        cancellationToken);
}
