using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>Books a seat of a slot for one enquiry, in the caller's transaction.</summary>
[PerRequest]
internal sealed class TakeSlot(GovernanceDb db, StationBook book, BureauCalendar calendar, Holders holders)
{
    private static readonly LocalText Unknown = ReservationsText.NoSuchTime;

    /// <param name="holder">For whom or what it is; null where nobody asks.</param>
    /// <param name="earliest">What begins before it is refused.</param>
    /// <returns>Null when it is booked; what was booked before is given back then.</returns>
    internal async Task<LocalText?> Run(
        Guid enquiry, string schedule, string slot, byte[]? holder, Instant now, Instant earliest, CancellationToken cancellationToken)
    {
        if (book.Online(schedule) is null
            || book.Find(schedule)?.Slots(now, earliest, calendar.Current).FirstOrDefault(planned => planned.Id == slot) is not { } found)
            return Unknown;
        if (holder is not null && await HasAnother(enquiry, schedule, holder, now, cancellationToken))
            return Holders.Twice;
        // A change of mind gives back the old seat first.
        await db.SlotBookings.Where(booking => booking.EnquiryId == enquiry && booking.Schedule == schedule).ExecuteDeleteAsync(cancellationToken);
        for (var attempt = 0; attempt <= found.Station.Capacity; attempt++)
        {
            if (await Sit(enquiry, schedule, found, holder, now, cancellationToken))
                return null;
            var taken = await db.SlotBookings.CountAsync(booking => booking.Schedule == schedule && booking.Slot == slot, cancellationToken);
            if (taken >= found.Station.Capacity)
                return ReservationsText.ThisTimeIsFullyBooked;
        }

        return ReservationsText.ThisTimeIsFullyBooked;
    }

    /// <summary>An appointment that is over holds nobody back.</summary>
    private async Task<bool> HasAnother(Guid enquiry, string schedule, byte[] holder, Instant now, CancellationToken cancellationToken)
    {
        await holders.Lock(holder, cancellationToken);
        await db.SlotBookings.Where(booking => booking.Schedule == schedule && booking.Holder == holder && booking.Holding && booking.StartsAt < now)
            .ExecuteUpdateAsync(set => set.SetProperty(booking => booking.Holding, false), cancellationToken);
        return await db.SlotBookings.AnyAsync(
            booking => booking.Schedule == schedule && booking.Holder == holder && booking.Holding && booking.EnquiryId != enquiry, cancellationToken);
    }

    // Raw: the free seat is found and taken by one statement, so that no two citizens get it.
    private async Task<bool> Sit(Guid enquiry, string schedule, PlannedSlot slot, byte[]? holder, Instant now, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into slot_bookings (schedule, slot, seat, enquiry_id, booked_at, starts_at, holder, holding)
            select {schedule}, {slot.Id}, seats.number, {enquiry}, {now}, {slot.StartsAt}, {holder}::bytea, {holder is not null}
            from generate_series(1, {slot.Station.Capacity}) seats(number)
            where not exists (select 1 from slot_bookings taken
                where taken.schedule = {schedule} and taken.slot = {slot.Id} and taken.seat = seats.number)
                and (select count(*) from slot_bookings taken where taken.schedule = {schedule} and taken.slot = {slot.Id}) < {slot.Station.Capacity}
            order by seats.number limit 1
            on conflict do nothing
            """,
            cancellationToken) == 1;
}
