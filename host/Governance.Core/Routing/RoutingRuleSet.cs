using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Routing;

/// <summary>One version of the routing rules; the newest holds, and the older stay on record.</summary>
[Table("routing_rules")]
internal sealed class RoutingRuleSet : ISettingRow
{
    public required int Version { get; init; }

    /// <summary>A list of <see cref="RoutingRule"/> as JSON.</summary>
    public required string Rules { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }
    public required string Reason { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<RoutingRuleSet>
    {
        public void Configure(EntityTypeBuilder<RoutingRuleSet> table)
        {
            table.HasKey(set => set.Version);
            table.Property(set => set.Version).ValueGeneratedNever();
            table.Property(set => set.Rules).HasColumnType("jsonb");
        }
    }
}

internal static class RoutingRuleSetTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<RoutingRuleSet> RoutingRules => db.Set<RoutingRuleSet>();
    }
}
