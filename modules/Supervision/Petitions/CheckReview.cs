using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.Supervision.Petitions;

/// <summary>
/// A review is asked for within 30 days of the written answer (Regulations on Petition Work, article 35), the day of receipt not counted;
/// a last day that is none for working is followed by the next that is.
/// </summary>
[Handles(AssessPetition.Review)]
internal sealed class CheckReview(IMediator host, IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    internal const int Days = 30;

    public async Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken)
    {
        if (Dates.Read(request.Form["receivedOn"]) is not { } received)
            return SubmissionCheck.Passed;
        var last = received.PlusDays(Days);
        var after = await WorkingDays.After(last.PlusDays(-1), host, cancellationToken);
        return Decide(after.Dates.Count > 0 ? after[1] : last, Dates.Today(clock));
    }

    internal static SubmissionCheck Decide(LocalDate last, LocalDate today)
    {
        if (today <= last)
            return SubmissionCheck.Passed;
        var day = Dates.Written(last);
        return new([new("receivedOn", new(
            $"请求复查的最后一天是{day.Zh}，已经过了。有新的事实和理由的，可以重新提出信访；日期填错了的，请改正。",
            $"The last day to ask for a review was {day.In("en")}. With new facts and reasons you can petition again; if the date is wrong, please correct "
                + $"it."))]);
    }
}
