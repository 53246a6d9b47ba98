using Governance.Contracts;
using Governance.Supervision.Appeals;
using Governance.Supervision.Complaints;
using MediatR;

namespace Governance.Supervision.Verification;

/// <summary>Begins, changes hands and ends only with two officers who have no part in the unit concerned.</summary>
[Handles(AssessComplaint.Conduct)]
[Handles(AssessComplaint.Handling)]
[Handles(AssessAppeal.Code)]
internal sealed class VerifyByTwo(IMediator host) : IRequestHandler<TakeStep, StepAnswer>
{
    private static readonly LocalText Recorded = new("已核对：两人，均不来自被反映的单位。", "Checked: two people, neither of the unit concerned.");

    public Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken) => Decide(host, request, cancellationToken);

    /// <summary>For every workflow that names two people: at <c>begin</c>, <c>accept</c> and <c>replace</c>, who sign at <c>conclude</c>.</summary>
    internal static async Task<StepAnswer> Decide(IMediator host, TakeStep request, CancellationToken cancellationToken)
    {
        var (enquiry, values) = (request.Enquiry, request.Values);
        switch (request.Step)
        {
            case "begin" or "accept" or "replace":
                if (Verifiers.Refuse(values, enquiry.Form) is { } refusal)
                    return new(refusal);
                var kept = await host.Send(new KeepDocument(Verifiers.KeyOf(enquiry), Verifiers.Of(values).PrintFor(enquiry)), cancellationToken);
                return kept.Refusal is { } why ? new(why) : new(Note: Recorded);
            case "conclude":
                var named = await host.Send(new ReadDocument(Verifiers.KeyOf(enquiry)), cancellationToken);
                return new(Verifiers.Of(values).RefuseUnlessNamed(named.Content, enquiry));
            default:
                return StepAnswer.Agreed;
        }
    }
}
