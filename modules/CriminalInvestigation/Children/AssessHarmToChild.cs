using Governance.Contracts;
using MediatR;

namespace Governance.CriminalInvestigation.Children;

/// <summary>
/// Whether the child is safe decides; the reason tells the desk what to do and says nothing of the child, because queues show it.
/// </summary>
[Handles(Code)]
internal sealed class AssessHarmToChild : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "criminal.harm-to-child";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var urgency = form["safe"] is "no" or "injured" || form["whenHappened"] == "three-days" ? Urgency.Emergency : Urgency.High;
        LocalText reason = (form["safe"], form["guardianKnows"], form["officer"]) switch
        {
            ("no", _, _) => new("眼下有危险：先保护，再说话。", "In danger now: protect first, speak then."),
            (_, "伤害孩子的就是监护人", _) => new("不要联系监护人。", "Do not contact the guardian."),
            (_, _, "woman") => new("请女民警回应。", "A woman officer is to answer."),
            (_, _, "man") => new("请男民警回应。", "A man is to answer."),
            _ => new("由具名的一位民警从头到尾回应。", "One named officer answers from beginning to end."),
        };
        return new(Complexity.Complex, urgency, Unit: "criminal.minors", Confidential: true, Reason: reason);
    }
}
