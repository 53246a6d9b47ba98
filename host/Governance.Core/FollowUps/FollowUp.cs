using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.FollowUps;

/// <summary>
/// A bad rating that a head looks into (差评回访), within a time of its own that has nothing to do with the promise: the answer was given. It stays
/// with the unit that answered, also when the enquiry is taken up again or handed on.
/// </summary>
[Table("follow_ups")]
internal sealed class FollowUp : ISealedRow
{
    public required Guid Id { get; init; }
    public required Guid EnquiryId { get; init; }

    /// <summary>The unit that answered.</summary>
    public required string Unit { get; init; }
    public required int Stars { get; init; }
    public Solved? Solved { get; init; }

    /// <summary>Sealed, whatever the enquiry is: why the citizen is not content; null where he did not have to say.</summary>
    public byte[]? Reason { get; init; }
    public required Instant RatedAt { get; init; }
    public required int Amount { get; init; }
    public required TimeLimitUnit LimitUnit { get; init; }
    public required Instant DueAt { get; init; }

    /// <summary>Sealed: what the head did.</summary>
    public byte[]? Work { get; set; }
    public Guid? DoneBy { get; set; }

    /// <summary>Null while nobody has looked into it.</summary>
    public Instant? DoneAt { get; set; }

    /// <summary>How many of <see cref="SideClockEvent"/> have happened.</summary>
    public int Happened { get; set; }

    /// <summary>When the next one happens; null when none is left, or it is done.</summary>
    public Instant? NextAt { get; set; }

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    internal bool IsOver(Instant now) => now >= DueAt;

    internal sealed class Mapping : IEntityTypeConfiguration<FollowUp>
    {
        public void Configure(EntityTypeBuilder<FollowUp> table)
        {
            table.HasKey(followUp => followUp.Id);
            table.HasOne<Enquiry>().WithMany().HasForeignKey(followUp => followUp.EnquiryId).OnDelete(DeleteBehavior.Restrict);
            table.HasIndex(followUp => new { followUp.EnquiryId, followUp.RatedAt }).HasDatabaseName("follow_ups_of_enquiry");
            table.HasIndex(followUp => new { followUp.Unit, followUp.DueAt }).HasFilter("done_at is null").HasDatabaseName("open_follow_ups");
            table.HasIndex(followUp => followUp.RatedAt).HasDatabaseName("follow_ups_by_time");
            table.HasIndex(followUp => followUp.NextAt).HasFilter("next_at is not null").HasDatabaseName("follow_ups_to_tick");
        }
    }
}

internal static class FollowUpTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<FollowUp> FollowUps => db.Set<FollowUp>();
    }
}
