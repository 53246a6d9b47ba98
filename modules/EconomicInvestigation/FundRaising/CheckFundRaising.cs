using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.FundRaising;

[Handles(AssessFundRaising.Code)]
internal sealed class CheckFundRaising : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form) => new(
    [
        .. ItemChecks.Repeated(form, "investments", "amount"),
        .. ItemChecks.Repeated(form, "returns", "amount"),
        .. ItemChecks.TooEarly(form, "investments", "returns", "receivedOn"),
    ]);
}
