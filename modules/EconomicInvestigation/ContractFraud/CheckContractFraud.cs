using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.ContractFraud;

[Handles(AssessContractFraud.Code)]
internal sealed class CheckContractFraud : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form) => new([.. ItemChecks.Repeated(form, "payments", "amount")]);
}
