using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.Events;

/// <summary>Says who decides: from 5,000 people on the city's police, below them the county's (article 11 of the regulation).</summary>
[Handles(CheckEvent.Code)]
internal sealed class AssessEvent : IRequestHandler<AssessEnquiry, Assessment>
{
    private const int CityLevel = 5000;

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var risky = form.All("hazards").Contains("fireworks") || form["setting"] is "water" or "road";
        return new(Complexity.Complex, risky ? Urgency.High : Urgency.Normal, Reason: CheckEvent.People(form) >= CityLevel
            ? new("5000 人以上，由市级公安机关许可。", "5,000 people or more: licensed by the city's police.")
            : new("不到 5000 人，由活动所在地县级公安机关许可，收件后当天转送。", "Below 5,000 people: licensed by the county-level police; pass it on the same day."));
    }
}
