using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.ContractFraud;

/// <summary>Goods that are being carried away come first; where the other side only does not perform, the desk examines whether it is a crime at all.</summary>
[Handles(Code)]
internal sealed class AssessContractFraud : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "economic.contract-fraud";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["reachable"], form["court"]) switch
    {
        ("fleeing", _) => Of(Urgency.Emergency, new("正在搬走货物、财产。", "Goods or property are being moved away.")),
        ("gone", _) => Of(Urgency.High, new("人去楼空，财产可能已在转移。", "They are gone, and property may be moving.")),
        (_, "正在起诉或者仲裁" or "已经判了或者裁了") => Of(Urgency.Normal, new("已经起诉或者仲裁，先与法院核对。", "It is before a court; ask there first.")),
        ("arguing", _) => Of(Urgency.Normal, new("对方还在，先审查是纠纷还是诈骗。", "The other side is there; examine whether it is a dispute or fraud.")),
        _ => Of(Urgency.Normal, null),
    };

    private static Assessment Of(Urgency urgency, LocalText? reason) => new(Complexity.Complex, urgency, Confidential: true, Reason: reason);
}
