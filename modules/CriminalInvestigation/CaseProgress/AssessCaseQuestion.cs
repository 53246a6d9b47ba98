using Governance.Contracts;
using MediatR;

namespace Governance.CriminalInvestigation.CaseProgress;

[Handles(CaseAnswer.Code)]
internal sealed class AssessCaseQuestion : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["matter"], form["threatNow"]) switch
    {
        ("safety", "yes") =>
            Of(Complexity.Complex, Urgency.Emergency, new("被害人正受到威胁，请核对是否已派警。", "A victim is being threatened; check whether somebody was sent.")),
        ("safety", _) => Of(Complexity.Complex, Urgency.High, new("被害人受到威胁，先评估保护。", "A victim is threatened; see to protection first.")),
        ("declined", _) => Of(Complexity.Simple, Urgency.High, new("申请复议只有七日。", "A review can be asked for within seven days only.")),
        ("evidence", _) => Of(Complexity.Complex, Urgency.High, new("有新的线索或者材料。", "There is something new.")),
        ("stage" or "officer", _) => Of(Complexity.Simple, Urgency.Normal, null),
        ("property", _) => Of(Complexity.Complex, Urgency.Normal, null),
        _ => new(Confidential: true),
    };

    private static Assessment Of(Complexity complexity, Urgency urgency, LocalText? reason) => new(complexity, urgency, Confidential: true, Reason: reason);
}
