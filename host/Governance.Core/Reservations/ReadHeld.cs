using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>An appointment that an enquiry has.</summary>
/// <param name="ChangeUntil">Until then the citizen changes it or gives it back by himself.</param>
/// <param name="MissedBefore">How often the same person or vehicle missed one of the schedule; for officers.</param>
public sealed record HeldAppointment(
    string Schedule, string Slot, StationView Station, LocalDate Date, LocalTime Time, Instant StartsAt, Instant ChangeUntil, bool MayChange,
    Attendance? Attendance, bool Over, int MissedBefore)
{
    /// <summary>When its citizen was reminded of it.</summary>
    public Instant? RemindedAt { get; init; }
}

/// <summary>An item of a pool that an enquiry holds.</summary>
/// <param name="HeldUntil">Null: kept for good.</param>
public sealed record HeldItem(string Pool, string Item, Instant? HeldUntil)
{
    /// <summary>What was kept for good is for the office to undo.</summary>
    public bool MayGiveBack => HeldUntil is not null;
}

/// <summary>What an enquiry holds for its writer.</summary>
public sealed record HeldThings(IReadOnlyList<HeldAppointment> Appointments, IReadOnlyList<HeldItem> Items)
{
    internal static HeldThings None { get; } = new([], []);
}

/// <summary>Reads what an enquiry holds, with where to go and until when it can be changed; also while the module is off.</summary>
[PerRequest]
internal sealed class ReadHeld(GovernanceDb db, StationBook book, BureauCalendar calendar, IClock clock)
{
    internal async Task<HeldThings> Run(Guid enquiry, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var bookings = await db.SlotBookings.AsNoTracking().Where(booking => booking.EnquiryId == enquiry).OrderBy(booking => booking.StartsAt)
            .Select(booking => new
            {
                Row = booking,
                Missed = db.Set<SlotBooking>().Count(other => booking.Holder != null && other.Holder == booking.Holder && other.EnquiryId != enquiry
                    && other.Attendance == Attendance.Missed),
            })
            .ToListAsync(cancellationToken);
        var items = await db.PoolItems.AsNoTracking().Where(item => item.HeldBy == enquiry && (item.HeldUntil == null || item.HeldUntil >= now))
            .OrderBy(item => item.Item).Select(item => new HeldItem(item.Pool, item.Item, item.HeldUntil)).ToListAsync(cancellationToken);
        return bookings.Count == 0 && items.Count == 0
            ? HeldThings.None
            : new([.. bookings.Select(booking => Of(booking.Row, booking.Missed, now)).OfType<HeldAppointment>()], items);
    }

    /// <summary>By the time that was agreed, whatever hours the station has now.</summary>
    private HeldAppointment? Of(SlotBooking booking, int missed, Instant now)
    {
        if (SlotId.Read(booking.Slot) is not { } slot)
            return null;
        var plan = book.Find(booking.Schedule);
        var name = ReservationsText.Station(slot.Station);
        var station = plan?.Station(slot.Station) is { } known ? StationView.Of(known) : new StationView(slot.Station, name, null, null, null, null);
        var local = booking.StartsAt.InZone(calendar.Zone).LocalDateTime;
        var until = booking.StartsAt - Duration.FromHours(plan?.ChangeHours ?? 0);
        return new(
            booking.Schedule, booking.Slot, station, local.Date, local.TimeOfDay, booking.StartsAt, until, booking.Attendance is null && now < until,
            booking.Attendance, booking.StartsAt <= now, missed) { RemindedAt = booking.RemindedAt };
    }
}
