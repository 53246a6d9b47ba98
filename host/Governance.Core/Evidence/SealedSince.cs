using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Evidence;

/// <summary>Since when rows are sealed. What was there before was taken as it was found: it is vouched for from then on, and not for the time before.</summary>
[Table("sealed_since")]
internal sealed class SealedSince : ISealedRow
{
    internal const int Only = 1;

    public int Id { get; init; } = Only;
    public required Instant BegunAt { get; init; }

    /// <summary>How many enquiries there were already.</summary>
    public required long Before { get; init; }

    /// <summary>When the last row of before had got its seal; null while that goes on.</summary>
    public Instant? CompletedAt { get; set; }

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<SealedSince>
    {
        public void Configure(EntityTypeBuilder<SealedSince> table)
        {
            table.HasKey(since => since.Id);
            table.Property(since => since.Id).ValueGeneratedNever();
        }
    }
}

internal static class SealedSinceTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<SealedSince> SealedSince => db.Set<SealedSince>();
    }
}
