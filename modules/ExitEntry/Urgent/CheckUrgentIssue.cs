using Governance.Contracts;
using Governance.ExitEntry.Applications;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Urgent;

[Handles(UrgentIssue.Code)]
internal sealed class CheckUrgentIssue(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Form, Dates.Today(clock)));

    internal static SubmissionCheck Decide(FormValues form, LocalDate today)
    {
        var usual = today.PlusDays(UrgentIssue.UsualDays);
        var errors = new List<FieldError>();
        // A visa that runs out is reason enough, whenever the journey begins.
        if (form["ground"] != "visa" && Dates.Read(form["departOn"]) is { } departure && departure > usual)
            errors.Add(new("departOn", new(
                $"按普通程序，法定时限到{Dates.Written(usual).Zh}，赶得上您的行程，不用加急。请直接预约办理。",
                $"The usual way ends by law on {Dates.Written(usual).In("en")}, in time for your journey. Please book a normal appointment.")));
        if (form["ground"] == "visa" && Dates.Read(form["visaUntil"]) is { } until && until < today)
            errors.Add(new("visaUntil", new(
                "签证或者入境许可已经过期，不能作为加急的理由。请先与前往国的使领馆联系。",
                "The visa or entry permit has run out and is no reason any more. Please turn to the embassy or consulate of that country first.")));
        if (Applicant.BornOn(form["applicantId"]) is { } born && Applicant.IsUnder16(born, today) && form["guardian"] is null)
            errors.Add(new("guardian", new(
                "申请人未满 16 周岁，请填写监护人的姓名和手机号。", "The applicant is under 16. Please give the guardian's name and mobile number.")));
        return new(errors);
    }
}
