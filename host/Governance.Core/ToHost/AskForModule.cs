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
            if (TextRule.MistakeIn(request.Question, 2, 5_000) is { } wrong)
                return wrong;
            if (dossier.Clock is not { State: ClockState.Running })
                return new LocalText("诉求已经答复或者正在等待来件人。", "The enquiry is answered, or waits for the writer already.");
            dossier.AskCitizen(request.Question.Trim(), by: null);
            return null;
        },
        cancellationToken);
}
