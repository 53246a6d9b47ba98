using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>One version of which systems hear of enquiries; the newest holds, and the older stay on record.</summary>
[Table("webhooks")]
internal sealed class StoredWebhooks : ISettingRow
{
    public required int Version { get; init; }

    /// <summary>A list of <see cref="WebhookEntry"/> as JSON; secrets stand sealed in it.</summary>
    public required string Webhooks { get; init; }
    public required string Reason { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredWebhooks>
    {
        public void Configure(EntityTypeBuilder<StoredWebhooks> table)
        {
            table.HasKey(row => row.Version);
            table.Property(row => row.Version).ValueGeneratedNever();
            table.Property(row => row.Webhooks).HasColumnType("jsonb");
        }
    }
}
