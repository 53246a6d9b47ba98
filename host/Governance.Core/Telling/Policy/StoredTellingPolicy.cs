using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Telling.Policy;

/// <summary>One version of the policy of telling; the newest holds, and the older stay on record.</summary>
[Table("telling_policies")]
internal sealed class StoredTellingPolicy : ISettingRow
{
    public required int Version { get; init; }

    /// <summary>A <see cref="TellingPolicy"/> as JSON.</summary>
    public required string Policy { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }
    public required string Reason { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredTellingPolicy>
    {
        public void Configure(EntityTypeBuilder<StoredTellingPolicy> table)
        {
            table.HasKey(policy => policy.Version);
            table.Property(policy => policy.Version).ValueGeneratedNever();
            table.Property(policy => policy.Policy).HasColumnType("jsonb");
        }
    }
}
