using Governance.Core.Data;
using Governance.Core.Evidence;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Verification;

/// <summary>Whether a chain ends where its head says.</summary>
[PerRequest]
internal sealed class ChainEnds(GovernanceDb db, LinkHashes hashes)
{
    internal async Task<bool> Cut(string chain, ChainWalk walk, CancellationToken cancellationToken)
    {
        var head = await db.ChainHeads.AsNoTracking().SingleOrDefaultAsync(chainHead => chainHead.Chain == chain, cancellationToken);
        if (head is null)
            return walk.Position > 0;
        // What was linked while the walk went on is no cut.
        return head.Position == walk.Position
            ? !head.Seal.AsSpan().SequenceEqual(hashes.Head(chain, walk.Position, walk.Hash))
            : head.Position < walk.Position || !await Has(chain, head.Position, cancellationToken);
    }

    private Task<bool> Has(string chain, long position, CancellationToken cancellationToken) => chain == ChainHead.Accepted
        ? db.AcceptedLinks.AnyAsync(link => link.Position == position, cancellationToken)
        : db.AuditLinks.AnyAsync(link => link.Position == position, cancellationToken);
}
