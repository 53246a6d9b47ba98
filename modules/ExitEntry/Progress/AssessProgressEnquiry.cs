using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Progress;

[Handles(ProgressAnswer.Code)]
internal sealed class AssessProgressEnquiry(IClock clock) : IRequestHandler<AssessEnquiry, Assessment>
{
    /// <summary>Beyond the longest time that the Passport Law gives, something has gone wrong.</summary>
    private const int LongestByLaw = 30;

    private const int JourneyIsNear = 7;

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form, Dates.Today(clock)));

    internal static Assessment Decide(FormValues form, LocalDate today)
    {
        if (Dates.Read(form["departOn"]) is { } departure && departure <= today.PlusDays(JourneyIsNear))
            return new(Complexity.Complex, Urgency.High, Reason: new("七日内要出发，证件还没有拿到。", "The journey begins within seven days and the document is not there."));
        return Dates.Read(form["acceptedOn"]) is { } accepted && accepted.PlusDays(LongestByLaw) < today
            ? new(Complexity.Complex, Urgency.High, Reason: new("受理已超过三十日，要查明原因。", "Accepted more than thirty days ago; find out why."))
            : new(Complexity.Simple);
    }
}
