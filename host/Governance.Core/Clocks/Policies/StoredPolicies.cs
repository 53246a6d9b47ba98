using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Clocks.Policies;

/// <summary>One version of the clock policies; the newest holds, and the older stay on record.</summary>
[Table("clock_policies")]
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
            table.HasKey(set => set.Version);
            table.Property(set => set.Version).ValueGeneratedNever();
            table.Property(set => set.Rules).HasColumnType("jsonb");
        }
    }
}

internal static class StoredPoliciesTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<StoredPolicies> ClockPolicies => db.Set<StoredPolicies>();
    }
}
