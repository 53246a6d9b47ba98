using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.Counterfeits;

/// <summary>What is on the move and what has made people ill comes first; a single note is answered from the desk.</summary>
[Handles(Code)]
internal sealed class AssessCounterfeit : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "economic.counterfeits";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["happening"], form["hurt"], form["scale"], form["what"]) switch
    {
        ("yes", _, _, _) => Of(Complexity.Complex, Urgency.Emergency, new("正在交易、运走，请核对是否已派警。", "It is being sold or moved; check whether somebody was sent.")),
        (_, "yes", _, _) => Of(Complexity.Complex, Urgency.Emergency, new("有人用后不适，通知药品、市场监管部门。", "People are unwell; tell the regulators.")),
        (_, _, "factory" or "store", _) => Of(Complexity.Complex, Urgency.High, new("制造、批发的窝点，容易转移。", "A workshop or store, soon moved.")),
        (_, _, "one", "money" or "foreign") => Of(Complexity.Simple, Urgency.Normal, new("单张假币，告知上交。", "A single note; tell where to hand it in.")),
        _ => Of(Complexity.Complex, Urgency.Normal, null),
    };

    private static Assessment Of(Complexity complexity, Urgency urgency, LocalText? reason) => new(complexity, urgency, Confidential: true, Reason: reason);
}
