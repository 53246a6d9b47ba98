using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Evidence;

/// <summary>One entry of the audit, linked to the one before. What is swept by age takes its links with it, but for the newest.</summary>
[Table("audit_links")]
internal sealed class AuditLink : IChainLink
{
    /// <summary>From 1, without gaps.</summary>
    public required long Position { get; init; }

    /// <summary>The entry's own time.</summary>
    public required Instant At { get; init; }
    public required long AuditId { get; init; }

    /// <summary>The hash of the link before: once that one is swept, this one can still be proved.</summary>
    public required byte[] Previous { get; init; }

    /// <summary>Of the entry, at this position.</summary>
    public required byte[] Print { get; init; }
    public required byte[] Hash { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AuditLink>
    {
        public void Configure(EntityTypeBuilder<AuditLink> table)
        {
            table.HasKey(link => link.Position);
            table.Property(link => link.Position).ValueGeneratedNever();
            table.HasIndex(link => link.AuditId).IsUnique();
        }
    }
}

internal static class AuditLinkTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<AuditLink> AuditLinks => db.Set<AuditLink>();
    }
}
