using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Attachments;

/// <summary>An uploaded file. The bytes lie encrypted in the store under the hash; a file nobody claims within a day is swept.</summary>
[Table("attachments")]
internal sealed class Attachment
{
    public required Guid Id { get; init; }

    /// <summary>Keyed hash of the content; the name under which the store keeps it.</summary>
    public required string Digest { get; init; }
    public required string Name { get; init; }
    public required string MediaType { get; init; }
    public required long Size { get; init; }
    public required Instant UploadedAt { get; init; }

    /// <summary>The enquiry it belongs to; null until one is accepted with it.</summary>
    public Guid? EnquiryId { get; set; }

    /// <summary>The entry of the timeline that it came with.</summary>
    public int? Sequence { get; set; }

    public AttachmentView View => new(Id, Name, MediaType, Size);

    internal sealed class Mapping : IEntityTypeConfiguration<Attachment>
    {
        public void Configure(EntityTypeBuilder<Attachment> table)
        {
            table.HasKey(attachment => attachment.Id);
            table.Ignore(attachment => attachment.View);
            table.HasIndex(attachment => attachment.EnquiryId);
            table.HasIndex(attachment => attachment.UploadedAt).HasFilter("enquiry_id is null").HasDatabaseName("attachments_unclaimed");
        }
    }
}

internal static class AttachmentTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Attachment> Attachments => db.Set<Attachment>();
    }
}
