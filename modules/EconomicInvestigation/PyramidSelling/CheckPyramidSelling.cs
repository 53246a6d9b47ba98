using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.PyramidSelling;

[Handles(AssessPyramidSelling.Code)]
internal sealed class CheckPyramidSelling : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form) =>
        new([.. ItemChecks.Repeated(form, "paid", "amount"), .. ItemChecks.Repeated(form, "earned", "amount")]);
}
