using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Protection;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Proposals;

/// <summary>One version of what a second admin is asked for; the newest holds. One whose seal does not hold asks for everything.</summary>
[Table("second_admin_rules")]
internal sealed class StoredSecondAdmin : ISettingRow, ISealedRow
{
    public required int Version { get; init; }

    /// <summary>A list of <see cref="ProposedWork"/> as JSON.</summary>
    [SealedJson]
    public required string Works { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }
    public required string Reason { get; init; }
    public byte[]? Seal { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredSecondAdmin>
    {
        public void Configure(EntityTypeBuilder<StoredSecondAdmin> table)
        {
            table.HasKey(rules => rules.Version);
            table.Property(rules => rules.Version).ValueGeneratedNever();
            table.Property(rules => rules.Works).HasColumnType("jsonb");
        }
    }
}

internal static class StoredSecondAdminTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<StoredSecondAdmin> SecondAdmin => db.Set<StoredSecondAdmin>();
    }
}
