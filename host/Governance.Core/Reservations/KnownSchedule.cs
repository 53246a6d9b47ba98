using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Core.Reservations;

/// <summary>A schedule that a module described, whether or not it is on now.</summary>
[Table("slot_schedules")]
internal sealed class KnownSchedule
{
    public required string Name { get; init; }
    public required string Module { get; init; }

    /// <summary><see cref="StationPlan"/> as JSON: what the module begins with.</summary>
    public required string Beginning { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<KnownSchedule>
    {
        public void Configure(EntityTypeBuilder<KnownSchedule> table)
        {
            table.HasKey(known => known.Name);
            table.Property(known => known.Beginning).HasColumnType("jsonb");
        }
    }
}

internal static class KnownScheduleTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<KnownSchedule> SlotSchedules => db.Set<KnownSchedule>();
    }
}
