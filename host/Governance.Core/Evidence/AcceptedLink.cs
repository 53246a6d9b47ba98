using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Evidence;

/// <summary>One acceptance in the order in which they were kept, linked to the one before: an enquiry that is gone is missed here, by its number.</summary>
[Table("accepted_links")]
internal sealed class AcceptedLink : IChainLink
{
    /// <summary>From 1, without gaps.</summary>
    public required long Position { get; init; }

    /// <summary>When it was linked.</summary>
    public required Instant At { get; init; }
    public required Guid EnquiryId { get; init; }
    public required int FileYear { get; init; }
    public required long FileNumber { get; init; }

    /// <summary>Of what the enquiry was accepted with.</summary>
    public required byte[] Print { get; init; }
    public required byte[] Hash { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AcceptedLink>
    {
        public void Configure(EntityTypeBuilder<AcceptedLink> table)
        {
            table.HasKey(link => link.Position);
            table.Property(link => link.Position).ValueGeneratedNever();
            table.HasIndex(link => link.EnquiryId).IsUnique();
            table.HasIndex(link => link.At).HasMethod("brin").HasDatabaseName("accepted_links_by_time");
        }
    }
}

internal static class AcceptedLinkTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<AcceptedLink> AcceptedLinks => db.Set<AcceptedLink>();
    }
}
