using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Modules;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>Items of a pool that can be chosen now.</summary>
[PerRequest]
internal sealed class ListFreeItems(GovernanceDb db, IClock clock)
{
    public async Task<IReadOnlyList<string>> Run(string pool, string? search, int skip, int take, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var free = db.PoolItems.Where(item => item.Pool == pool && (item.HeldBy == null || item.HeldUntil < now));
        if (!string.IsNullOrWhiteSpace(search))
            free = free.Where(item => EF.Functions.ILike(item.Item, $"%{LikeText.Escape(search.Trim())}%", LikeText.EscapeSign));
        return await free.OrderBy(item => item.Item).Skip(skip).Take(take).Select(item => item.Item).ToListAsync(cancellationToken);
    }
}
