using Governance.Contracts;
using Governance.Supervision.Verification;
using MediatR;
using NodaTime;

namespace Governance.Supervision.Petitions;

/// <summary>
/// Whether a petition is accepted is told within 15 days of its receipt (Regulations on Petition Work, article 23); later only with the reason on record.
/// Accepted, it is in the hands of two people who have no part in the unit that it is about.
/// </summary>
[Handles(AssessPetition.Petition)]
[Handles(AssessPetition.Review)]
internal sealed class DecidePetition(IMediator host, IClock clock) : IRequestHandler<TakeStep, StepAnswer>
{
    internal const int DaysToTell = 15;

    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken)
    {
        if (request.Step is "accept" or "decline" && RefuseWhenLate(request.Enquiry.AcceptedAt, clock.GetCurrentInstant(), request.Values) is { } late)
            return new(late);
        return await VerifyByTwo.Decide(host, request, cancellationToken);
    }

    internal static LocalText? RefuseWhenLate(Instant received, Instant now, FormValues values) =>
        now - received <= Duration.FromDays(DaysToTell) || values["lateWhy"] is not null
            ? null
            : new(
                $"自收到之日起已经超过 {DaysToTell} 日（《信访工作条例》第二十三条）。请在“超过法定期限的，说明原因”里写明原因，并在告知书里向信访人说明。",
                $"More than {DaysToTell} days have passed since receipt (Regulations on Petition Work, article 23). Please give the reason, "
                    + "and explain it in the notice.");
}
