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

/// <summary>A slot with seats left.</summary>
public sealed record FreeSlot(string Id, LocalText Place, LocalDate Date, LocalTime Time, int Free);

/// <summary>Slots of a schedule that can be booked now.</summary>
[PerRequest]
internal sealed class ListFreeSlots(GovernanceDb db, Departments departments, BureauCalendar calendar, IClock clock)
{
    public async Task<IReadOnlyList<FreeSlot>> Run(string schedule, CancellationToken cancellationToken)
    {
        var found = departments.Online.All.SelectMany(department => department.Resources.Schedules).FirstOrDefault(one => one.Name == schedule);
        if (found is null)
            return [];
        var taken = await db.SlotBookings.Where(booking => booking.Schedule == schedule)
            .GroupBy(booking => booking.Slot)
            .Select(slot => new { slot.Key, Count = slot.Count() })
            .ToDictionaryAsync(slot => slot.Key, slot => slot.Count, cancellationToken);
        return [.. from date in SlotId.Days(found, clock.GetCurrentInstant(), calendar.Current)
                   from time in found.Times
                   from place in Enumerable.Range(0, found.Places.Count)
                   let id = SlotId.Of(date, time, place)
                   let left = found.Capacity - taken.GetValueOrDefault(id)
                   where left > 0
                   select new FreeSlot(id, found.Places[place], date, time, left)];
    }
}
