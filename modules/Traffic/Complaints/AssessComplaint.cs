using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Complaints;

/// <summary>
/// Names the unit complained about, so that neither it nor its members ever hold or read the complaint; a complaint about the supervision
/// desk goes to the department itself.
/// </summary>
[Handles(Code)]
internal sealed class AssessComplaint : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "traffic.complaint-about-officer";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => new(About: form["team"] switch
    {
        "路面勤务大队" => "traffic.patrol",
        "车辆管理所" => "traffic.affairs",
        "事故处理大队" => "traffic.accidents",
        "交通设施科" => "traffic.facilities",
        "执法监督科" => "traffic.supervision",
        // Not known: the business type names the patrol, of which most complaints are.
        _ => null,
    });
}
