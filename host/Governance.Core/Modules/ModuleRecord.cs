using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Modules;

/// <summary>What was decided of a module: the state that all hosts follow, and who decided it when and why.</summary>
[Table("modules")]
internal sealed class ModuleRecord
{
    public required string Name { get; init; }
    public required string Version { get; set; }

    /// <summary>The SHA-256 of the package that it runs from; null for what came with the program.</summary>
    public string? Package { get; set; }
    public required ModuleState State { get; set; }
    public string? Reason { get; set; }
    public string? ChangedBy { get; set; }
    public required Instant ChangedAt { get; set; }

    /// <summary>Counts what was decided: a record that was written back is older than one that hosts have seen.</summary>
    public long Revision { get; set; }

    /// <summary>The platform's mark on all of it (<see cref="RecordSeal"/>).</summary>
    public byte[]? Seal { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ModuleRecord>
    {
        public void Configure(EntityTypeBuilder<ModuleRecord> table)
        {
            table.HasKey(module => module.Name);
            table.Property(module => module.Revision).HasDefaultValue(0L);
        }
    }
}
