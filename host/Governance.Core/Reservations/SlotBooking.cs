using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>What became of an appointment.</summary>
public enum Attendance
{
    /// <summary>The citizen came.</summary>
    Came,

    /// <summary>He neither came nor gave it back.</summary>
    Missed,
}

/// <summary>A seat of a slot. The key holds the seat's number, so that the database itself refuses one seat more than there are.</summary>
[Table("slot_bookings")]
internal sealed class SlotBooking
{
    public required string Schedule { get; init; }
    public required string Slot { get; init; }
    public required int Seat { get; init; }
    public required Guid EnquiryId { get; init; }
    public required Instant BookedAt { get; init; }
    public required Instant StartsAt { get; init; }

    /// <summary>Print of whom or what it is for; null where the schedule does not ask.</summary>
    public byte[]? Holder { get; init; }

    /// <summary>The one appointment of its holder that is still to come.</summary>
    public bool Holding { get; init; }

    /// <summary>Null while nobody has said.</summary>
    public Attendance? Attendance { get; set; }

    /// <summary>When the citizen was reminded of it; null while he was not.</summary>
    public Instant? RemindedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<SlotBooking>
    {
        public void Configure(EntityTypeBuilder<SlotBooking> table)
        {
            table.HasKey(booking => new { booking.Schedule, booking.Slot, booking.Seat });
            table.HasIndex(booking => new { booking.EnquiryId, booking.Schedule }).IsUnique();
            table.HasIndex(booking => new { booking.Schedule, booking.StartsAt }).HasDatabaseName("bookings_by_time");
            table.HasIndex(booking => new { booking.Schedule, booking.StartsAt }, "bookings_to_remind").HasFilter("reminded_at is null")
                .HasDatabaseName("bookings_to_remind");
            // Two of a kind for one person or vehicle: not even when two hosts are asked at once.
            table.HasIndex(booking => new { booking.Schedule, booking.Holder }, "one_of_a_kind").IsUnique().HasFilter("holding")
                .HasDatabaseName("one_of_a_kind");
            table.HasIndex(booking => booking.Holder, "bookings_of_holder").HasFilter("holder is not null").HasDatabaseName("bookings_of_holder");
        }
    }
}

internal static class SlotBookingTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<SlotBooking> SlotBookings => db.Set<SlotBooking>();
    }
}
