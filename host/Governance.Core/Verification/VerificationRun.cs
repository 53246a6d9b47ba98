using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Verification;

/// <summary>A verification that was asked for, or came by itself: how far it is, and what it found. Whichever host has a hand free goes on with it.</summary>
[Table("verification_runs")]
internal sealed class VerificationRun
{
    public long Id { get; init; }

    /// <summary>False: only what changed since the last clean run.</summary>
    public required bool Everything { get; init; }

    /// <summary>The officer who asked; null where the platform did.</summary>
    public string? Account { get; init; }
    public required Instant RequestedAt { get; init; }

    /// <summary>From when on changes are looked at; null for all.</summary>
    public Instant? ChangedSince { get; init; }

    /// <summary>
    /// A slice of all enquiries, changed or not, that is looked at as well: those after this one in the order of their ids, up to <see cref="SliceUntil"/>.
    /// </summary>
    public Guid SliceAfter { get; init; }

    /// <summary>The last of the slice; null where there is none.</summary>
    public Guid? SliceUntil { get; init; }
    public Instant? StartedAt { get; set; }
    public Instant? FinishedAt { get; set; }
    public long Total { get; set; }
    public long Enquiries { get; set; }
    public long Entries { get; set; }
    public long Clocks { get; set; }
    public Guid Position { get; set; }

    /// <summary>A list of <see cref="Violation"/> as JSON.</summary>
    public string Violations { get; set; } = "[]";

    /// <summary>Finished, and nothing found; null while it goes on.</summary>
    public bool? Clean { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<VerificationRun>
    {
        public void Configure(EntityTypeBuilder<VerificationRun> table)
        {
            table.HasKey(run => run.Id);
            table.Property(run => run.Violations).HasColumnType("jsonb");
            // One at a time, whoever asks.
            table.HasIndex(run => run.FinishedAt, "one_verification").IsUnique().HasFilter(
                "finished_at is null").AreNullsDistinct(false).HasDatabaseName("one_verification");
        }
    }
}

internal static class VerificationRunTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<VerificationRun> VerificationRuns => db.Set<VerificationRun>();
    }
}
