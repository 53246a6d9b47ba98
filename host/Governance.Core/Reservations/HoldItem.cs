using Governance.Contracts;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>Holds an item of a pool for one enquiry; whoever comes second, even by a microsecond, is refused.</summary>
[PerRequest]
internal sealed class HoldItem(GovernanceDb db)
{
    private static readonly LocalText Taken = new("已被其他申请人选走，请另选一个。", "Somebody else has taken it. Please choose another.");
    private static readonly LocalText Unknown = new("没有这一项，请从列出的中选择。", "There is no such item. Please choose one of those listed.");

    /// <summary>Null when it is held now; what the enquiry keeps for good already stays kept.</summary>
    internal async Task<LocalText?> Run(Guid enquiry, string pool, string item, Instant now, CancellationToken cancellationToken)
    {
        var held = await db.Database.ExecuteSqlAsync(
            $"""
            update pool_items set held_by = {enquiry}, held_until = case when held_by = {enquiry} and held_until is null then null else {now} + hold end
            where pool = {pool} and item = {item} and (held_by is null or held_by = {enquiry} or held_until < {now})
            """,
            cancellationToken);
        if (held == 1)
            return null;
        return await db.PoolItems.AnyAsync(one => one.Pool == pool && one.Item == item, cancellationToken) ? Taken : Unknown;
    }
}
