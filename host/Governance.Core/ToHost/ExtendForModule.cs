using Governance.Contracts;
using Governance.Core.Clocks;
using MediatR;

namespace Governance.Core.ToHost;

internal sealed class ExtendForModule(AnswerModule answer) : IRequestHandler<ExtendClock, HostAnswer>
{
    public Task<HostAnswer> Handle(ExtendClock request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        dossier =>
        {
            if (TextRule.MistakeIn(request.Explanation, 10, 5_000) is { } wrong)
                return wrong;
            if (Office.ExtendDeadline.WrongLength(request.By) is { } length)
                return length;
            if (dossier.Clock is not { State: ClockState.Running, BreachedAt: null } running || dossier.Now >= running.DueAt)
                return new LocalText("时限已停、已满或者已经超过，不能延长。", "The clock has stopped or run out; it cannot be extended.");
            dossier.Extend(request.By, request.Explanation.Trim(), actor: null);
            return null;
        },
        cancellationToken);
}
