using Governance.Contracts;
using MediatR;

namespace Governance.ExitEntry.Eligibility;

/// <summary>Whether somebody is barred from leaving cannot be seen from the desk, and concerns nobody but him.</summary>
[Handles(EligibilityAnswer.Code)]
internal sealed class AssessEligibilityQuestion : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => form["status"] == "restricted"
        ? new(Complexity.Complex, Confidential: true,
            Reason: new("涉及限制出境，要与作出决定的机关核对。", "It concerns a bar on leaving; to be checked with the authority that decided."))
        : new(Complexity.Simple);
}
