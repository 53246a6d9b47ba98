using Governance.Contracts;
using MediatR;

namespace Governance.Fire.Inspections;

[Handles(InspectionTypes.Opening)]
internal sealed class AssessOpening : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["open"], form["route"]) switch
    {
        ("yes", _) => new(Complexity.Complex, Urgency.High, Unit: "fire.supervision", Reason: new(
            "写明已经在营业：没有许可不得营业，先由防火监督科到场。", "It is open already, which needs a permit: supervision goes there first.")),
        (_, "promise") =>
            new(Complexity.Simple, Reason: new("告知承诺：材料齐全即许可，许可后到场核查。", "On promise: granted when the papers are complete, verified on the spot afterwards.")),
        _ => new(Complexity.Complex, Reason: new("受理后十个工作日内现场检查。", "To be inspected within ten working days of acceptance.")),
    };
}
