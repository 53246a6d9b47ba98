using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.FundRaising;

/// <summary>Assets on the move are followed now; what is still being collected is warned of before more people pay.</summary>
[Handles(Code)]
internal sealed class AssessFundRaising : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "economic.illegal-fundraising";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["state"], form["reached"]) switch
    {
        ("fleeing", _) => Of(Urgency.Emergency, new("正在转移财物或者人要跑，请马上核对是否已派警、能否先行保全。",
            "Assets are being moved or people flee: check whether somebody was sent and what can be secured.")),
        ("unpaid", "五百人以上" or "五十到五百人") => Of(Urgency.High, new("已经不能兑付，涉及人数多。", "Payments have stopped, and many are concerned.")),
        ("collecting", _) => Of(Urgency.High, new("还在收钱，每天有新的人投入。", "Still collecting; every day more people pay.")),
        _ => Of(Urgency.Normal, null),
    };

    private static Assessment Of(Urgency urgency, LocalText? reason) => new(Complexity.Complex, urgency, Confidential: true, Reason: reason);
}
