using Governance.Contracts;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>
/// Holds an item of a pool for one enquiry, in the caller's transaction; whoever comes second, even by a microsecond, is refused.
/// </summary>
[PerRequest]
internal sealed class HoldItem(GovernanceDb db, Holders holders)
{
    private static readonly LocalText Unknown = ReservationsText.NoSuchItem;

    /// <summary>Null when it is held now; what the enquiry keeps for good already stays kept.</summary>
    /// <param name="holder">For whom or what it is; null where nobody asks.</param>
    internal async Task<LocalText?> Run(Guid enquiry, string pool, string item, byte[]? holder, Instant now, CancellationToken cancellationToken)
    {
        if (holder is not null)
        {
            await holders.Lock(holder, cancellationToken);
            if (await db.PoolItems.AnyAsync(
                held => held.Pool == pool && held.Holder == holder && held.HeldBy != null && held.HeldBy != enquiry
                    && (held.HeldUntil == null || held.HeldUntil >= now),
                cancellationToken))
                return Holders.Twice;
        }

        // Raw: the item is taken by the statement that asks whether it is free, so that no two citizens get it.
        var taken = await db.Database.ExecuteSqlAsync(
            $"""
            update pool_items set held_by = {enquiry}, holder = {holder}::bytea,
                held_until = case when held_by = {enquiry} and held_until is null then null else {now} + hold end
            where pool = {pool} and item = {item} and (held_by is null or held_by = {enquiry} or held_until < {now})
            """,
            cancellationToken);
        if (taken == 1)
            return null;
        return await db.PoolItems.AnyAsync(poolItem => poolItem.Pool == pool && poolItem.Item == item, cancellationToken)
            ? ReservationsText.SomebodyElseHasTakenIt : Unknown;
    }
}
