using Governance.Core.Packages;
using Governance.Core.Proposals;

namespace Governance.Core.Switching;

/// <summary>The keys whose packages are taken, and those that were withdrawn.</summary>
[PerRequest]
internal sealed class ListKeys(KeyStore store, ReadProposals proposals)
{
    public async Task<IReadOnlyList<KnownKey>> Run(CancellationToken cancellationToken)
    {
        var waiting = (await proposals.Waiting(cancellationToken)).Where(proposal => proposal.Work == ProposedWork.WithdrawKey)
            .Select(proposal => proposal.Subject).ToHashSet(StringComparer.Ordinal);
        return [.. (await store.All(cancellationToken)).Select(key => key with { Waiting = waiting.Contains(key.Id) })
            .OrderBy(key => key.WithdrawnAt is not null).ThenBy(key => key.Name, StringComparer.Ordinal)];
    }
}
