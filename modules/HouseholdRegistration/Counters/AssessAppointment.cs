using Governance.Contracts;
using MediatR;

namespace Governance.HouseholdRegistration.Counters;

/// <summary>An appointment is for the station that the citizen chose; what cannot wait is said to it.</summary>
[Handles(AtCounters.IdCard)]
[Handles(AtCounters.LostIdCard)]
[Handles(AtCounters.MoveIn)]
[Handles(AtCounters.Birth)]
[Handles(AtCounters.NameChange)]
[Handles(AtCounters.ResidencePermit)]
[Handles(AtCounters.HouseholdBook)]
internal sealed class AssessAppointment : IRequestHandler<AssessEnquiry, Assessment>
{
    private static readonly LocalText Chosen = new("由申请人选择的派出所办理。", "For the police station that the applicant chose.");

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var unit = Counter.Unit(form["slot"]);
        var why = Pressing(form);
        return new(
            Complexity.Simple,
            why is null ? Urgency.Normal : Urgency.High,
            unit,
            Reason: (unit, why) switch
            {
                (null, _) => why,
                (_, null) => Chosen,
                _ => new(why.Zh + Chosen.Zh, $"{why.In("en")} {Chosen.En}"),
            });
    }

    private static LocalText? Pressing(FormValues form) => form switch
    {
        _ when form["how"] == "misused" => new("身份证已被冒用，请提醒报案和止付。", "The card was misused; remind of the report and of stopping payments."),
        _ when form["how"] == "stolen" => new("身份证被偷被抢，请核对是否已报案。", "The card was stolen; check whether it was reported."),
        _ when form["urgent"] == "yes" => new("申请人急用，需要临时身份证。", "The applicant needs a temporary card."),
        _ when form["held"] == "yes" => new("户口簿被他人扣留，请协助。", "Somebody keeps the household book; please help."),
        _ when form["diedOn"] is not null => new("家人去世，请优先。", "A death in the family; please let it come first."),
        _ => null,
    };
}
