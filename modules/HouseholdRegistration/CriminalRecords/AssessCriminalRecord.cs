using Governance.Contracts;
using MediatR;

namespace Governance.HouseholdRegistration.CriminalRecords;

/// <summary>A person's own record is looked up at once; an organisation's ground has to be examined first.</summary>
[Handles(Code)]
internal sealed class AssessCriminalRecord : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "household.no-criminal-record";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => form["applicant"] == "organisation"
        ? new(Complexity.Complex, Reason: new("单位查询，先核对从业限制的依据。", "Asked by an organisation: examine its legal ground first."), Confidential: true)
        : new(Complexity.Simple, Confidential: true);
}
