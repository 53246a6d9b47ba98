using System.ComponentModel.DataAnnotations.Schema;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Opinions;

public enum OpinionState
{
    /// <summary>The unit has not spoken yet.</summary>
    Asked,

    Given,

    /// <summary>Its time was over, and the lead goes on without it, for a reason.</summary>
    Missed,

    /// <summary>The head of the lead withdrew the question, for a reason.</summary>
    TakenBack,
}

/// <summary>
/// The opinion of another unit (会办): asked by the unit that leads, within a time of its own, and given to the lead alone. The citizen gets one
/// answer, the lead's.
/// </summary>
[Table("opinions")]
internal sealed class Opinion : ISealedRow
{
    public required Guid Id { get; init; }
    public required Guid EnquiryId { get; init; }

    /// <summary>The unit that is asked.</summary>
    public required string Unit { get; init; }
    public required string AskedByUnit { get; init; }
    public required Guid AskedBy { get; init; }
    public required Instant AskedAt { get; init; }

    /// <summary>Sealed: it may say what the enquiry keeps confidential.</summary>
    public required byte[] Question { get; init; }
    public required OpinionState State { get; set; }
    public required int Amount { get; init; }
    public required TimeLimitUnit LimitUnit { get; init; }
    public required Instant DueAt { get; init; }

    /// <summary>Sealed: the opinion, or why there is none.</summary>
    public byte[]? Answer { get; set; }

    /// <summary>Where the unit stands, once it has spoken.</summary>
    public OpinionStance? Stance { get; set; }
    public Guid? EndedBy { get; set; }
    public Instant? EndedAt { get; set; }

    /// <summary>How many of <see cref="SideClockEvent"/> have happened.</summary>
    public int Happened { get; set; }

    /// <summary>When the next one happens; null when none is left, or nobody waits any more.</summary>
    public Instant? NextAt { get; set; }

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    public TimeLimit Limit => new(Amount, LimitUnit);

    internal bool IsOver(Instant now) => now >= DueAt;

    internal sealed class Mapping : IEntityTypeConfiguration<Opinion>
    {
        public void Configure(EntityTypeBuilder<Opinion> table)
        {
            table.HasKey(opinion => opinion.Id);
            table.Ignore(opinion => opinion.Limit);
            table.HasOne<Enquiry>().WithMany().HasForeignKey(opinion => opinion.EnquiryId).OnDelete(DeleteBehavior.Restrict);
            table.HasIndex(opinion => new { opinion.EnquiryId, opinion.AskedAt }).HasDatabaseName("opinions_of_enquiry");
            // One question at a time for one unit and enquiry, whoever asks at once.
            table.HasIndex(opinion => new { opinion.EnquiryId, opinion.Unit }, "one_open_opinion").IsUnique().HasFilter("state = 'Asked'")
                .HasDatabaseName("one_open_opinion");
            table.HasIndex(opinion => new { opinion.Unit, opinion.DueAt }).HasFilter("state = 'Asked'").HasDatabaseName("opinions_asked_of_unit");
            table.HasIndex(opinion => opinion.NextAt).HasFilter("next_at is not null").HasDatabaseName("opinions_to_tick");
        }
    }
}

internal static class OpinionTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Opinion> Opinions => db.Set<Opinion>();
    }
}
