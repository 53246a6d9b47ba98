using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.DomesticViolence;

/// <summary>Always confidential. What may end in death comes first, whatever the writer says of being safe.</summary>
[Handles(Code)]
internal sealed class AssessDomesticViolence : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "public-security.domestic-violence";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var (urgency, why) = Weigh(form);
        // The reason stands where officers see it before they open the enquiry: it says how soon, and nothing of what happened.
        return new(Complexity.Complex, urgency, Confidential: true, Reason: why);
    }

    private static (Urgency, LocalText) Weigh(FormValues form)
    {
        if (form["danger"] == "yes")
            return (Urgency.Emergency, new("写信人现在有危险，马上处置。", "The writer is in danger now; act at once."));
        var victims = form.All("victim");
        var acts = form.All("acts");
        if (form["danger"] == "hurt" || acts.Contains("threat") || acts.Contains("sexual") || victims.Contains("child") || victims.Contains("pregnant"))
            return (Urgency.High, new("高风险，请先看。", "High risk; look at this first."));
        return form["relation"] == "former" && acts.Contains("locked")
            ? (Urgency.High, new("高风险，请先看。", "High risk; look at this first."))
            : (Urgency.Normal, new("由女民警回复。", "To be answered by a woman officer."));
    }
}
