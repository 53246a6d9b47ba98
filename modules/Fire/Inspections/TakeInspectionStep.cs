using Governance.Contracts;
using Governance.Fire.Hazards;
using MediatR;
using NodaTime;

namespace Governance.Fire.Inspections;

/// <summary>Keeps the record of each inspection, and lets nobody declare put right what nobody has looked at again.</summary>
[Handles(HazardTypes.BlockedLane)]
[Handles(HazardTypes.Hazard)]
[Handles(HazardTypes.ElectricBicycle)]
[Handles(InspectionTypes.Opening)]
internal sealed class TakeInspectionStep(IMediator host, IClock clock) : IRequestHandler<TakeStep, StepAnswer>
{
    private static readonly LocalText NoRecord = new(
        "没有检查记录，不能填复查。请先填写检查结果。", "There is no record of an inspection. Fill in the inspection first.");

    private static readonly LocalText OnPromise = new(
        "申请人没有选告知承诺，不能不检查就许可。请安排现场检查。", "The applicant has made no promise; a permit needs an inspection. Please arrange one.");

    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken) => request.Step switch
    {
        "grant-on-promise" => request.Enquiry.Form["route"] == "promise" ? StepAnswer.Agreed : new(Refusal: OnPromise),
        "pass" or "verified" => Inspected(request) is { } wrong ? new(Refusal: wrong) : new(Note: new("现场检查合格，已记录。", "Inspected and found in order.")),
        "order" or "found-wanting" => await Order(request, cancellationToken),
        "reinspect-passed" or "reinspect-failed" => await Reinspect(request, cancellationToken),
        _ => StepAnswer.Agreed,
    };

    private LocalText? Inspected(TakeStep request) =>
        InspectionRule.Wrong(request.Values, Dates.Of(request.Enquiry.AcceptedAt), Dates.Today(clock));

    private async Task<StepAnswer> Order(TakeStep request, CancellationToken cancellationToken)
    {
        if ((Inspected(request) ?? InspectionRule.WrongCorrection(request.Values)) is { } wrong)
            return new(Refusal: wrong);
        var record = new InspectionRecord(Dates.Read(request.Values["inspectedOn"])!.Value, Dates.Read(request.Values["correctBy"])!.Value, 0);
        var by = Dates.Written(record.CorrectBy);
        return await Keep(request, record, new($"检查记录已存，{by.Zh}前整改。", $"Recorded; to be put right by {by.In("en")}."), cancellationToken);
    }

    private async Task<StepAnswer> Reinspect(TakeStep request, CancellationToken cancellationToken)
    {
        if (InspectionRecord.Read((await host.Send(new ReadDocument(InspectionRecord.KeyOf(request.Enquiry.Id)), cancellationToken)).Content) is not { } record)
            return new(Refusal: NoRecord);
        if (Inspected(request) is { } wrong)
            return new(Refusal: wrong);
        var on = Dates.Read(request.Values["inspectedOn"])!.Value;
        if (on < record.InspectedOn)
            return new(Refusal: new(
                $"复查不会早于{Dates.Written(record.InspectedOn).Zh}的检查，请核对日期。",
                $"A re-inspection cannot be before the inspection on {Dates.Written(record.InspectedOn).In("en")}."));
        var late = await IsLate(record, on, cancellationToken)
            ? new LocalText("（复查晚于期满后的三个工作日）", " It is later than three working days after the last day.")
            : new LocalText("", "");
        if (request.Step == "reinspect-passed")
            return await Keep(
                request, record with { InspectedOn = on }, new($"复查合格{late.Zh}。", $"Re-inspected and in order.{late.In("en")}"), cancellationToken);
        if (request.Values["correctBy"] is not null && InspectionRule.WrongCorrection(request.Values) is { } correction)
            return new(Refusal: correction);
        var again = record with
        {
            InspectedOn = on, CorrectBy = Dates.Read(request.Values["correctBy"]) ?? record.CorrectBy, Reinspections = record.Reinspections + 1,
        };
        return await Keep(request, again, new(
            $"第 {again.Reinspections} 次复查不合格{late.Zh}。", $"Re-inspection {again.Reinspections}: still not in order.{late.In("en")}"), cancellationToken);
    }

    private async Task<bool> IsLate(InspectionRecord record, LocalDate on, CancellationToken cancellationToken) =>
        await WorkingDays.After(record.CorrectBy, host, cancellationToken) is { Dates.Count: > 0 } days && on > days[InspectionRule.ReinspectWithin];

    private async Task<StepAnswer> Keep(TakeStep request, InspectionRecord record, LocalText note, CancellationToken cancellationToken)
    {
        var kept = await host.Send(new KeepDocument(InspectionRecord.KeyOf(request.Enquiry.Id), record.Written()), cancellationToken);
        return kept.Refusal is { } why ? new(Refusal: why) : new(Note: note);
    }
}
