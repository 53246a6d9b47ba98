using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Attachments;

/// <summary>An uploaded file. The bytes lie encrypted in the store under the hash, the name is sealed; a file nobody claims within a day is swept.</summary>
[Table("attachments")]
internal sealed class Attachment
{
    public required Guid Id { get; init; }

    /// <summary>Keyed hash of the content; the name under which the store keeps it.</summary>
    public required string Digest { get; set; }

    /// <summary>
    /// What it is called, sealed: a name can tell as much as a text. Null in rows of before, whose <see cref="Name"/> is in clear until
    /// they are sealed.
    /// </summary>
    public byte[]? SealedName { get; set; }

    public string? Name { get; set; }
    public required string MediaType { get; set; }
    public required long Size { get; set; }
    public required Instant UploadedAt { get; init; }

    /// <summary>The enquiry it belongs to; null until one is accepted with it.</summary>
    public Guid? EnquiryId { get; set; }

    /// <summary>The entry of the timeline that it came with.</summary>
    public int? Sequence { get; set; }

    internal AttachmentView View(FieldProtection protection) =>
        new(Id, SealedName is null ? Name ?? "" : protection.Open<string>(SealedName, Id), MediaType, Size);

    internal sealed class Mapping : IEntityTypeConfiguration<Attachment>
    {
        public void Configure(EntityTypeBuilder<Attachment> table)
        {
            table.HasKey(attachment => attachment.Id);
            table.HasIndex(attachment => attachment.EnquiryId);
            table.HasIndex(attachment => attachment.Digest);
            table.HasIndex(attachment => attachment.Id).HasFilter("name is not null").HasDatabaseName("attachments_named_in_clear");
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
