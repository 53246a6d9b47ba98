using Governance.Contracts;
using MediatR;

namespace Governance.PublicRelations.Letters;

/// <summary>
/// The mailbox hands a letter to the unit that has to act, which reports back: the reply always leaves from the mailbox, where few read it.
/// </summary>
[Handles(AssessLetter.Code)]
internal sealed class HandOverLetter(IMediator host) : IRequestHandler<TakeStep, StepAnswer>
{
    private static readonly LocalText OnlyTheDesk = new(
        "只有局长信箱办理组可以交办。请先走“结果报回局长信箱”，由办理组再交。",
        "Only the desk of the mailbox hands letters over. Report the result back, and the desk hands it on.");

    private static readonly LocalText ReplyAtTheDesk = new(
        "答复由局长信箱办理组发出。请走“结果报回局长信箱”。", "The reply leaves from the mailbox. Please report the result back to it.");

    private static readonly LocalText HasIt = new("信已经在局长信箱办理组。", "The mailbox has the letter already.");

    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken)
    {
        var atTheDesk = request.Enquiry.OwnerUnit == AssessLetter.Desk;
        return (request.Step, atTheDesk) switch
        {
            ("assign", false) => new(OnlyTheDesk),
            ("assign", true) => await Transfer(request, request.Values["unit"]!, request.Values["order"]!, cancellationToken),
            ("report", true) => new(HasIt),
            ("report", false) => await Transfer(request, AssessLetter.Desk, request.Values["result"]!, cancellationToken),
            ("draft", false) => new(ReplyAtTheDesk),
            _ => StepAnswer.Agreed,
        };
    }

    private async Task<StepAnswer> Transfer(TakeStep request, string unit, string reason, CancellationToken cancellationToken) =>
        new((await host.Send(new TransferEnquiry(request.Enquiry.Id, unit, reason), cancellationToken)).Refusal);
}
