using Governance.Contracts;
using MediatR;

namespace Governance.HouseholdRegistration.Moves;

/// <summary>Who is sent to and fro between two authorities comes first: the desk talks to the other one, not the citizen.</summary>
[Handles(Code)]
internal sealed class AssessMoveOut : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "household.move-out";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => form["started"] == "blocked"
        ? new(Complexity.Complex, Urgency.High, Reason: new("迁入地要求回来办，请直接与迁入地联系。", "Sent back by the new place; talk to it directly."))
        : new(form["obstacle"] is "book-lost" or "mismatch" ? Complexity.Complex : Complexity.Simple);
}
