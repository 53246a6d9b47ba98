using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>One version of the stations of a schedule; the newest holds, and the older stay on record.</summary>
[Table("stations")]
internal sealed class StoredStations : ISettingRow
{
    public required string Schedule { get; init; }
    public required int Version { get; init; }

    /// <summary><see cref="StationPlan"/> as JSON; null in a version by which the department went back to what its module begins with.</summary>
    public string? Plan { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }
    public required string Reason { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredStations>
    {
        public void Configure(EntityTypeBuilder<StoredStations> table)
        {
            table.HasKey(row => new { row.Schedule, row.Version });
            table.Property(row => row.Plan).HasColumnType("jsonb");
        }
    }
}

internal static class StoredStationsTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<StoredStations> Stations => db.Set<StoredStations>();
    }
}
