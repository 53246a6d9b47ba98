using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.Invoices;

/// <summary>Books that are being destroyed come first; evasion is for the tax authority to look into before us.</summary>
[Handles(Code)]
internal sealed class AssessFalseInvoices : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "economic.false-invoices";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["destroyed"], form["matter"]) switch
    {
        ("yes", _) => Of(Complexity.Complex, Urgency.Emergency, new("正在销毁账册、电脑，请核对是否已派警。", "Books are being destroyed; check whether somebody was sent.")),
        (_, "evade") => Of(Complexity.Simple, Urgency.Normal, new("逃税先由税务机关查处，说明去向或者移送。", "Evasion goes to the tax authority first; explain or hand it on.")),
        (_, "refund" or "print") => Of(Complexity.Complex, Urgency.High, new("骗取退税、印制发票，容易转移。", "Refund fraud or forgery, soon moved.")),
        (_, "stolen") => Of(Complexity.Complex, Urgency.Normal, new("身份被冒用，要与登记机关核对。", "An identity is being used; compare with the register of companies.")),
        _ => Of(Complexity.Complex, Urgency.Normal, null),
    };

    private static Assessment Of(Complexity complexity, Urgency urgency, LocalText? reason) => new(complexity, urgency, Confidential: true, Reason: reason);
}
