using Governance.Contracts;
using Governance.PublicSecurity.Areas;
using MediatR;

namespace Governance.PublicSecurity.Order;

/// <summary>What goes on now, minors and weapons come first; trades and venues go to their desk, everything else to the station of the area.</summary>
[Handles(Code)]
internal sealed class AssessOrderProblem : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "public-security.order-problem";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var unit = form["problem"] is "minors" or "unlicensed" ? "public-security.venues" : Area.Station(form);
        return Weigh(form) is var (urgency, why)
            ? new(Complexity.Complex, urgency, unit, Confidential: true, why)
            : new(Complexity.Complex, Urgency.Normal, unit, Confidential: true);
    }

    private static (Urgency, LocalText)? Weigh(FormValues form) => form["problem"] switch
    {
        _ when form["danger"] == "yes" =>
            (Urgency.Emergency, new("有人有危险或者有人持械，请马上通知 110 派警。", "Somebody is in danger or armed; have 110 send officers at once.")),
        _ when form["now"] == "yes" => (Urgency.Emergency, new("正在发生，请马上核对 110 是否已派警。", "It is happening now; check whether 110 has sent officers.")),
        "knives" => (Urgency.High, new("涉及枪支弹药、爆炸物或者管制刀具。", "Firearms, explosives or knives are involved.")),
        _ when form["minorsInvolved"] == "yes" => (Urgency.High, new("涉及未成年人，同时告诉未成年人保护岗。", "Minors are involved; tell the child protection desk.")),
        "crowd" => (Urgency.High, new("人群拥挤，可能发生踩踏。", "A crowd may become dangerous.")),
        _ => null,
    };
}
