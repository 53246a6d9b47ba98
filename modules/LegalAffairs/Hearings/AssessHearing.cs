using Governance.Contracts;
using MediatR;

namespace Governance.LegalAffairs.Hearings;

/// <summary>While a hearing is asked for, nobody may decide: each such request comes first. It is not examined by the unit that wants to punish.</summary>
[Handles(Code)]
internal sealed class AssessHearing : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "legal.hearing";

    private static readonly LocalText Why = new("处罚决定要等听证，先审查。", "The penalty waits for the hearing.");

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(new Assessment(Complexity.Complex, Urgency.High, Reason: Why));
}
