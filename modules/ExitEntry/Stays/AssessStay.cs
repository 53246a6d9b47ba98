using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry.Stays;

[Handles(StayDates.Code)]
internal sealed class AssessStay(IClock clock) : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form, Dates.Today(clock)));

    internal static Assessment Decide(FormValues form, LocalDate today)
    {
        if (form["matter"] == "overstayed")
            return new(Complexity.Complex, Urgency.High, Confidential: true, Reason: new(
                "自己来说明逾期停留，请尽快约见。", "Comes forward about an overstay; see him soon."));
        return StayDates.Decide(form, today) switch
        {
            { Found: true } => new(Complexity.Simple),
            { Facts.Count: > 2 } => new(Complexity.Complex, Urgency.High, Reason: new("申请的日期已经过去。", "The day to apply by has passed.")),
            _ => Assessment.None,
        };
    }
}
