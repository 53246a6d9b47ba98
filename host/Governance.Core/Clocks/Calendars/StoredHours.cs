using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>One version of the office hours of a desk, or of the whole bureau, and its own half days and closing days.</summary>
[Table("office_hours")]
internal sealed class StoredHours : ISettingRow
{
    /// <summary>The unit's code; empty for the whole bureau.</summary>
    public required string Desk { get; init; }
    public required int Version { get; init; }

    /// <summary>Null in a version by which the desk went back to the bureau's hours.</summary>
    public LocalTime? Opens { get; init; }
    public LocalTime? Closes { get; init; }
    public LocalTime? LunchFrom { get; init; }
    public LocalTime? LunchUntil { get; init; }
    public required string Days { get; init; }
    public required string Reason { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredHours>
    {
        public void Configure(EntityTypeBuilder<StoredHours> table)
        {
            table.HasKey(hours => new { hours.Desk, hours.Version });
            table.Property(hours => hours.Days).HasColumnType("jsonb");
        }
    }
}

internal static class StoredHoursTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<StoredHours> OfficeHours => db.Set<StoredHours>();
    }
}
