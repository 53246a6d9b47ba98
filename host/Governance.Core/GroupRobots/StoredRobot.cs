using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.GroupRobots;

/// <summary>One version of a unit's group robot; the newest holds, and the older stay on record.</summary>
[Table("unit_robots")]
internal sealed class StoredRobot : ISettingRow
{
    public required string Unit { get; init; }
    public required int Version { get; init; }

    /// <summary>A <see cref="RobotEntry"/> as JSON; its key stands sealed in it.</summary>
    public required string Robot { get; init; }
    public required string Reason { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredRobot>
    {
        public void Configure(EntityTypeBuilder<StoredRobot> table)
        {
            table.HasKey(robot => new { robot.Unit, robot.Version });
            table.Property(robot => robot.Robot).HasColumnType("jsonb");
        }
    }
}
