using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.PyramidSelling;

/// <summary>Whoever cannot leave is fetched now; thirty people in three levels make it a crime of the organisers.</summary>
[Handles(Code)]
internal sealed class AssessPyramidSelling : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "economic.pyramid-selling";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["held"], form["crowd"], form["levels"]) switch
    {
        ("me" or "other", _, _) => Of(Urgency.Emergency, new("有人被控制，请马上派警。", "Somebody is held; send officers at once.")),
        ("unknown", _, _) => Of(Urgency.High, new("有人联系不上，先核实人是不是安全。", "Somebody cannot be reached; find out first whether he or she is safe.")),
        (_, "三十人以上", "三级以上") => Of(Urgency.High, new("可能达到组织、领导传销的追诉标准。", "May reach the threshold of organising and leading.")),
        _ => Of(Urgency.Normal, null),
    };

    private static Assessment Of(Urgency urgency, LocalText? reason) => new(Complexity.Complex, urgency, Confidential: true, Reason: reason);
}
