using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.LegalAffairs.Hearings;

/// <summary>
/// A hearing is asked for within five working days of the notice (Administrative Penalties Law, articles 64 and 85); later only with the reason why.
/// </summary>
[Handles(AssessHearing.Code)]
internal sealed class CheckHearing(IMediator host, IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    internal const int DaysToAsk = 5;

    public async Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken)
    {
        var days = await WorkingDays.After(Dates.Read(request.Form["toldOn"]), host, cancellationToken);
        return days.Dates.Count == 0 ? SubmissionCheck.Passed : Decide(request.Form, days[DaysToAsk], Dates.Today(clock));
    }

    internal static SubmissionCheck Decide(FormValues form, LocalDate last, LocalDate today)
    {
        if (today <= last || form["lateWhy"] is not null)
            return SubmissionCheck.Passed;
        var day = Dates.Written(last);
        return new([new("lateWhy", new(
            $"要求听证的最后一天是{day.Zh}，已经过了。请写明为什么没有按时提出；没有正当理由的不能受理，您仍可以陈述、申辩，也可以在决定作出后复议、诉讼。",
            $"The last day to ask was {day.In("en")}. Please say why you could not; without good reason it cannot be accepted. You can still state your case, "
                + "and go to reconsideration or court after the decision."))]);
    }
}
