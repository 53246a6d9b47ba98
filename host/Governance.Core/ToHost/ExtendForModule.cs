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
            if (TextRule.MistakeIn(request.Explanation, TextBound.Explanation) is { } wrong)
                return wrong;
            if (Office.ExtendDeadline.WrongLength(request.By) is { } length)
                return length;
            if (dossier.Clock is not { State: ClockState.Running, BreachedAt: null } running || dossier.Now >= running.DueAt)
                return ToHostText.ClockHasStoppedOrRunOut;
            dossier.Extend(request.By, TextRule.Fit(request.Explanation), actor: null);
            return null;
        },
        cancellationToken);
}
