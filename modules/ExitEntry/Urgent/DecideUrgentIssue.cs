using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Urgent;

/// <summary>A day is promised only where it is of use: before the journey, and within the five working days.</summary>
[Handles(UrgentIssue.Code)]
internal sealed class DecideUrgentIssue(IMediator host, IClock clock) : IRequestHandler<TakeStep, StepAnswer>
{
    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken)
    {
        if (request.Step != "accept")
            return StepAnswer.Agreed;
        var today = Dates.Today(clock);
        return Decide(request.Enquiry.Form, request.Values, today, await WorkingDays.After(today, host, cancellationToken));
    }

    internal static StepAnswer Decide(FormValues form, FormValues values, LocalDate today, WorkingDays days)
    {
        if (Dates.Read(values["readyOn"]) is not { } ready)
            return new(Refusal: new("请填写能取证的日期。", "Please give the day on which the document is ready."));
        if (ready < today)
            return new(Refusal: new("取证日期已经过去，请改正。", "The day has passed. Please correct it."));
        if (Dates.Read(form["departOn"]) is { } departure && ready >= departure)
            return new(Refusal: new(
                $"申请人{Dates.Written(departure).Zh}出发，{Dates.Written(ready).Zh}取证赶不上。赶不上的，请用“不能加急”，写明替代办法。",
                $"The applicant leaves on {Dates.Written(departure).In("en")}; a document on {Dates.Written(ready).In("en")} is too late. If it cannot be "
                    + $"done, decline "
                    + "and say what else can be done."));
        if (days.Dates.Count > 0 && ready > days[UrgentIssue.WorkingDays])
            return new(Refusal: new(
                $"加急的要在五个工作日内签发，最迟{Dates.Written(days[UrgentIssue.WorkingDays]).Zh}。",
                $"An urgent document is issued within five working days, by {Dates.Written(days[UrgentIssue.WorkingDays]).In("en")}."));
        var day = Dates.Written(ready);
        return new(Note: new($"准予加急，{day.Zh}取证。", $"Urgent issue agreed; ready on {day.In("en")}."));
    }
}
