using Governance.Contracts;
using MediatR;
using NodaTime;
using NodaTime.Text;

namespace Governance.ExitEntry.Losses;

[Handles(LostDocument.Code)]
internal sealed class DeclareLoss(IMediator host, IClock clock) : IRequestHandler<TakeStep, StepAnswer>
{
    private static readonly LocalText Declared = new("已登记丢失，证件作废。", "Declared lost; the document is void.");

    private static readonly LocalText WithoutNumber = new("已登记丢失；没有证件号码，请在业务系统按身份查找。",
        "Declared lost; without the document's number, find it by the person in the system.");

    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken)
    {
        if (request.Step != "declare")
            return StepAnswer.Agreed;
        if (request.Enquiry.Form["documentNumber"] is not { } number)
            return new(Note: WithoutNumber);
        var kept = await host.Send(
            new KeepDocument(LostDocument.KeyOf(number), LocalDatePattern.Iso.Format(Dates.Today(clock))), cancellationToken);
        return kept.Refusal is { } why ? new(Refusal: why) : new(Note: Declared);
    }
}
