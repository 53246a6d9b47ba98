using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Applications;

/// <summary>
/// What the three applications at the counter have in common: the age that was chosen fits the number, and the visit comes before the journey.
/// </summary>
[Handles(ApplicationTypes.Passport)]
[Handles(ApplicationTypes.HongKongAndMacau)]
[Handles(ApplicationTypes.Taiwan)]
internal sealed class CheckApplication(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Form, Dates.Today(clock)));

    internal static SubmissionCheck Decide(FormValues form, LocalDate today) => new([.. Age(form, today), .. Guardian(form, today), .. Journey(form)]);

    private static IEnumerable<FieldError> Age(FormValues form, LocalDate today)
    {
        if (form["age"] is not { } age || Applicant.BornOn(form["applicantId"]) is not { } bornOn)
            yield break;
        var under = Applicant.IsUnder16(bornOn, today);
        if (under == (age == Applicant.Under16))
            yield break;
        yield return new("age", under
            ? new("按身份证号，申请人今天还未满 16 周岁，请改选“未满 16 周岁”，并填写监护人。",
                "By the identity number the applicant is under 16 today. Please choose “under 16” and name the guardian.")
            : new("按身份证号，申请人已满 16 周岁，请改选“已满 16 周岁”。",
                "By the identity number the applicant is 16 or older. Please choose “16 or older”."));
    }

    private static IEnumerable<FieldError> Guardian(FormValues form, LocalDate today)
    {
        if (form["guardianId"] is not { } guardian)
            yield break;
        if (guardian == form["applicantId"])
            yield return new("guardianId", new("这里填监护人的身份证号，不是申请人的。", "This is for the guardian's identity number, not the applicant's."));
        else if (Applicant.BornOn(guardian) is { } bornOn && bornOn.PlusYears(18) > today)
            yield return new("guardianId", new(
                "监护人要年满 18 周岁，请核对身份证号。", "A guardian is 18 or older. Please check the identity number."));
    }

    private static IEnumerable<FieldError> Journey(FormValues form)
    {
        // A slot's id begins with its day: 2026-11-30T0830-1.
        if (Dates.Read(form["departOn"]) is { } departure && Dates.Read(form["slot"]?.Split('T')[0]) is { } visit && visit >= departure)
            yield return new("slot", new(
                $"您要在{Dates.Written(departure).Zh}出发，这个时间来办已经来不及。请选更早的时间；事情紧急的，请用“加急办理出入境证件”。",
                $"You leave on {Dates.Written(departure).In("en")}; a visit on that day or later is too late. Choose an earlier time, or use “Urgent issue "
                    + $"of a "
                    + "travel document” if it cannot wait."));
    }
}
