using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Tracking.LostCodes;

/// <summary>An address by which the code of one enquiry can be replaced, once.</summary>
[Table("lost_code_links")]
internal sealed class LostCodeLink
{
    /// <summary>The token itself is nowhere but in the message.</summary>
    public required byte[] TokenHash { get; init; }
    public required Guid EnquiryId { get; init; }

    /// <summary>As in <see cref="Correspondence.Told.Recipient"/>.</summary>
    public required byte[] Recipient { get; init; }
    public required Instant SentAt { get; init; }
    public Instant? UsedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<LostCodeLink>
    {
        public void Configure(EntityTypeBuilder<LostCodeLink> table)
        {
            table.HasKey(row => row.TokenHash);
            table.HasIndex(row => row.SentAt);
            table.HasOne<Enquiries.Enquiry>().WithMany().HasForeignKey(row => row.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
