using Governance.Contracts;
using Governance.Core.Clocks;
using MediatR;

namespace Governance.Core.FromModules;

internal sealed class WriteReply(AnswerModule answer) : IRequestHandler<ReplyToCitizen, HostAnswer>
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

internal sealed class PutQuestion(AnswerModule answer) : IRequestHandler<AskCitizen, HostAnswer>
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

internal sealed class GiveMoreTime(AnswerModule answer) : IRequestHandler<ExtendClock, HostAnswer>
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

internal sealed class HandOn(AnswerModule answer, Units.UnitDirectory units) : IRequestHandler<TransferEnquiry, HostAnswer>
{
    public Task<HostAnswer> Handle(TransferEnquiry request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        dossier =>
        {
            if (TextRule.MistakeIn(request.Reason, 2, 500) is { } wrong)
                return wrong;
            if (!Routing.RouteEnquiry.CanOwn(request.Unit, dossier.Enquiry.AboutUnit, units))
                return new LocalText("这个单位不存在、已停办，或者正是诉求所反映的单位。", "That unit does not exist, is closed, or is the one that the enquiry is about.");
            if (dossier.Clock is null)
                return new LocalText("诉求已经答复，不用再转办。", "The enquiry has been answered already.");
            if (request.Unit != dossier.Enquiry.OwnerUnit)
                dossier.Transfer(request.Unit, request.Reason.Trim(), by: null);
            return null;
        },
        cancellationToken);
}
