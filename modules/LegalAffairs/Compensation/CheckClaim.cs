using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.LegalAffairs.Compensation;

/// <summary>
/// The right to claim ends two years after one knew of the infringement, time in custody not counted (State Compensation Law, article 39). Who has been
/// in custody since is let through: only the file can say how long.
/// </summary>
[Handles(Code)]
internal sealed class CheckClaim(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    internal const string Code = "legal.state-compensation";
    private const int Years = 2;

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Form, Dates.Today(clock)));

    internal static SubmissionCheck Decide(FormValues form, LocalDate today)
    {
        if (Dates.Read(form["knewOn"]) is not { } knew)
            return SubmissionCheck.Passed;
        if (Dates.Read(form["happenedOn"]) is { } happened && knew < happened)
            return Wrong(new("知道的日期不会早于发生的日期，请改正。", "You cannot have known before it happened. Please correct the dates."));
        return knew.PlusYears(Years) >= today || form["custody"] == "yes"
            ? SubmissionCheck.Passed
            : Wrong(new(
                "请求赔偿的时效为两年，按您填写的日期已经过了。日期填错的请改正；期间被羁押过的，请在下一题选“是”。有其他正当理由的，请到法制支队当面说明。",
                "A claim has to be made within two years, which are over by your date. Correct it if it is wrong; if you were in custody since, say so "
                    + "below; for other good reasons please come to Legal Affairs."));
    }

    private static SubmissionCheck Wrong(LocalText message) => new([new("knewOn", message)]);
}
