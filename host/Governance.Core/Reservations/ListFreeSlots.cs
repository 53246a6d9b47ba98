using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Modules;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

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
