using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Proposals;

/// <param name="Proposals">Those that wait first, the newest of them first; at most fifty.</param>
internal sealed record ProposalList(IReadOnlyList<ProposalView> Proposals);

/// <summary>What waits for a second admin, and what became of what did.</summary>
[PerRequest]
internal sealed class ReadProposals(GovernanceDb db, IClock clock)
{
    private const int Most = 50;

    public async Task<Outcome<ProposalList>> Run(Actor actor, CancellationToken cancellationToken) =>
        actor.Admin ? new ProposalList([.. await Newest(cancellationToken)]) : Problem.Forbidden;

    /// <summary>Those that can still be confirmed.</summary>
    internal async Task<IReadOnlyList<ProposalView>> Waiting(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        return [.. (await Newest(cancellationToken)).Where(proposal => proposal.State == ProposalState.Waiting && now < proposal.Until)];
    }

    /// <summary>The package that waits, for whoever shall confirm it.</summary>
    public async Task<byte[]?> Package(Actor actor, Guid id, CancellationToken cancellationToken) => actor.Admin
        ? await db.Proposals.Where(proposal => proposal.Id == id).Select(proposal => proposal.Package).FirstOrDefaultAsync(cancellationToken)
        : null;

    // Packages stay where they are.
    private async Task<IEnumerable<ProposalView>> Newest(CancellationToken cancellationToken) =>
        (await db.Proposals.AsNoTracking().OrderByDescending(proposal => proposal.State == ProposalState.Waiting).ThenByDescending(proposal => proposal.Id)
            .Take(Most).Select(Proposal.WithoutPackage).ToListAsync(cancellationToken)).Select(ProposalView.Of);
}
