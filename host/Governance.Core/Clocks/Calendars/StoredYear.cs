using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>One version of a year's days as an admin entered them; the newest holds, and the older stay on record.</summary>
[Table("calendar_years")]
internal sealed class StoredYear : ISettingRow
{
    public required int Year { get; init; }
    public required int Version { get; init; }

    /// <summary>The days as JSON, see <see cref="StoredDays"/>.</summary>
    public required string Days { get; init; }

    /// <summary>Where they come from: the notice's address, a file's name.</summary>
    public string? Source { get; init; }
    public required string Reason { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredYear>
    {
        public void Configure(EntityTypeBuilder<StoredYear> table)
        {
            table.HasKey(year => new { year.Year, year.Version });
            table.Property(year => year.Days).HasColumnType("jsonb");
        }
    }
}

internal static class StoredYearTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<StoredYear> CalendarYears => db.Set<StoredYear>();
    }
}
