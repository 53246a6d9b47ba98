using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>Gives back what an enquiry holds, in the caller's transaction: somebody else can have it at once.</summary>
[PerRequest]
internal sealed class GiveBack(GovernanceDb db)
{
    /// <returns>Whether there was any.</returns>
    internal async Task<bool> Slot(Guid enquiry, string schedule, CancellationToken cancellationToken) =>
        await db.SlotBookings.Where(booking => booking.Schedule == schedule && booking.EnquiryId == enquiry && booking.Attendance == null)
            .ExecuteDeleteAsync(cancellationToken) > 0;

    /// <summary>Every appointment that has not been kept yet.</summary>
    /// <returns>The schedules in which there were any.</returns>
    internal async Task<IReadOnlyList<string>> Slots(Guid enquiry, CancellationToken cancellationToken)
    {
        var schedules = await db.SlotBookings.Where(booking => booking.EnquiryId == enquiry && booking.Attendance == null)
            .Select(booking => booking.Schedule).Distinct().ToListAsync(cancellationToken);
        foreach (var schedule in schedules)
            await Slot(enquiry, schedule, cancellationToken);
        return schedules;
    }

    /// <inheritdoc cref="Slot"/>
    internal async Task<bool> Item(Guid enquiry, string pool, CancellationToken cancellationToken) =>
        await Free(db.PoolItems.Where(item => item.Pool == pool && item.HeldBy == enquiry), cancellationToken);

    /// <summary>An item whose hold is over.</summary>
    /// <returns>False where it was held anew, kept, or given back meanwhile.</returns>
    internal async Task<bool> Over(Guid enquiry, string pool, string item, Instant now, CancellationToken cancellationToken) =>
        await Free(
            db.PoolItems.Where(held => held.Pool == pool && held.Item == item && held.HeldBy == enquiry && held.HeldUntil < now), cancellationToken);

    private static async Task<bool> Free(IQueryable<PoolItem> items, CancellationToken cancellationToken) =>
        await items.ExecuteUpdateAsync(
            set => set.SetProperty(item => item.HeldBy, (Guid?)null).SetProperty(item => item.HeldUntil, (Instant?)null)
                .SetProperty(item => item.Holder, (byte[]?)null),
            cancellationToken) > 0;
}
