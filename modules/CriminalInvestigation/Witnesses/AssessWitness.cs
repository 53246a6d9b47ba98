using Governance.Contracts;
using MediatR;

namespace Governance.CriminalInvestigation.Witnesses;

/// <summary>Footage that is overwritten, a suspect in sight, a witness under pressure: none of them waits.</summary>
[Handles(Code)]
internal sealed class AssessWitness : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "criminal.witness-message";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["about"], form["inSight"], form["afraid"]) switch
    {
        (_, "yes", _) => Of(Urgency.Emergency, new("通告里的人就在眼前，请核对是否已派警。", "The wanted person is in sight; check whether somebody was sent.")),
        ("pressed", _, _) => Of(Urgency.Emergency, new("有人阻止作证或者要求作伪证。", "A witness is being silenced or made to lie.")),
        ("footage", _, _) => Of(Urgency.High, new("监控画面会被覆盖，请先取。", "Footage will be overwritten; fetch it first.")),
        (_, _, "yes") => Of(Urgency.High, new("证人担心报复，先评估保护。", "The witness fears revenge; see to protection first.")),
        ("notice", _, _) => Of(Urgency.High, new("通告里的人或者东西有了线索。", "A clue about a notice.")),
        _ => new(Complexity.Complex, Urgency.Normal, Confidential: true),
    };

    private static Assessment Of(Urgency urgency, LocalText reason) => new(Complexity.Complex, urgency, Confidential: true, Reason: reason);
}
