using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>A seat of a slot. The key holds the seat's number, so that the database itself refuses one seat more than there are.</summary>
[Table("slot_bookings")]
internal sealed class SlotBooking
{
    public required string Schedule { get; init; }
    public required string Slot { get; init; }
    public required int Seat { get; init; }
    public required Guid EnquiryId { get; init; }
    public required Instant BookedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<SlotBooking>
    {
        public void Configure(EntityTypeBuilder<SlotBooking> table)
        {
            table.HasKey(booking => new { booking.Schedule, booking.Slot, booking.Seat });
            table.HasIndex(booking => new { booking.EnquiryId, booking.Schedule }).IsUnique();
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
