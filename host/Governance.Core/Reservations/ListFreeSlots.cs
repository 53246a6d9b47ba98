using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>Slots of a schedule that can be booked now.</summary>
[PerRequest]
internal sealed class ListFreeSlots(GovernanceDb db, StationBook book, ConfirmedBy confirmed, BureauCalendar calendar, IClock clock)
{
    /// <summary>For whoever is about to send an enquiry of the type: what can still be confirmed in time.</summary>
    public Task<IReadOnlyList<FreeSlot>> Run(string schedule, BusinessType type, CancellationToken cancellationToken) =>
        Run(schedule, confirmed.For(type, clock.GetCurrentInstant()), cancellationToken);

    /// <param name="earliest">Nothing that begins before it.</param>
    internal async Task<IReadOnlyList<FreeSlot>> Run(string schedule, Instant earliest, CancellationToken cancellationToken)
    {
        if (book.Online(schedule) is null || book.Find(schedule) is not { } plan)
            return [];
        var now = clock.GetCurrentInstant();
        var taken = await db.SlotBookings.Where(booking => booking.Schedule == schedule && booking.StartsAt > now)
            .GroupBy(booking => booking.Slot)
            .Select(slot => new { slot.Key, Count = slot.Count() })
            .ToDictionaryAsync(slot => slot.Key, slot => slot.Count, cancellationToken);
        return [.. from slot in plan.Slots(now, earliest, calendar.Current)
                   let left = slot.Station.Capacity - taken.GetValueOrDefault(slot.Id)
                   where left > 0
                   select new FreeSlot(slot.Id, slot.Station.Name, slot.Date, slot.Time, left) { Station = StationView.Of(slot.Station) }];
    }
}
