using Governance.Contracts;
using MediatR;

namespace Governance.LegalAffairs.Compensation;

/// <summary>A claim always takes an inquiry; lost life or freedom comes first.</summary>
[Handles(CheckClaim.Code)]
internal sealed class AssessClaim : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => new(
        Complexity.Complex, form.All("harm").Any(harm => harm is "death" or "freedom") ? Urgency.High : Urgency.Normal);
}
