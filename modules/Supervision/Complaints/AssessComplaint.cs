using Governance.Contracts;
using MediatR;

namespace Governance.Supervision.Complaints;

/// <summary>
/// Names the unit complained about, so that neither it nor its members ever hold or read the complaint; one about the supervision itself
/// therefore goes to the online-enquiry office.
/// </summary>
[Handles(Conduct)]
[Handles(Handling)]
[Handles(Tip)]
internal sealed class AssessComplaint : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Conduct = "supervision.conduct";
    internal const string Handling = "supervision.handling";
    internal const string Tip = "supervision.misconduct-tip";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => new(
        Urgency: form["happening"] == "yes" ? Urgency.Emergency
            : form["injured"] == "yes" || form["matter"] is "shelter" or "abuse" ? Urgency.High
            : null,
        About: ConcernedUnit.Of(form["department"]));
}
