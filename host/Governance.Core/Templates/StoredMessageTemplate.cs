using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Templates;

/// <summary>One version of the words of an occasion; the newest holds, and the older stay on record.</summary>
[Table("message_templates")]
internal sealed class StoredMessageTemplate : ISettingRow
{
    /// <summary>As in <see cref="MessageOccasion.Code"/>.</summary>
    public required string Occasion { get; init; }
    public required int Version { get; init; }

    /// <summary>A <see cref="MessageTemplate"/> as JSON.</summary>
    public required string Template { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }
    public required string Reason { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredMessageTemplate>
    {
        public void Configure(EntityTypeBuilder<StoredMessageTemplate> table)
        {
            table.HasKey(template => new { template.Occasion, template.Version });
            table.Property(template => template.Template).HasColumnType("jsonb");
        }
    }
}
