using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Clocks.Policies;

/// <summary>One version of the clock policies; the newest holds, and the older stay on record.</summary>
internal sealed class StoredPolicies : ISettingRow
{
    public required int Version { get; init; }

    /// <summary>A list of <see cref="PolicyRule"/> as JSON.</summary>
    public required string Rules { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }
    public required string Reason { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredPolicies>
    {
        public void Configure(EntityTypeBuilder<StoredPolicies> table)
        {
            table.ToTable("clock_policies");
            table.HasKey(set => set.Version);
            table.Property(set => set.Version).ValueGeneratedNever();
            table.Property(set => set.Rules).HasColumnType("jsonb");
        }
    }
}
