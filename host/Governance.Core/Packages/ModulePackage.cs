using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Packages;

/// <summary>A version of a module that was accepted; it lies in the database, so that every host has it.</summary>
[Table("module_packages")]
internal sealed class ModulePackage
{
    public required string Name { get; init; }
    public required string Version { get; init; }
    public required byte[] Content { get; init; }
    public required string Sha256 { get; init; }
    public required string UploadedBy { get; init; }
    public required Instant UploadedAt { get; init; }

    /// <summary>The platform's mark on all of it (<see cref="Modules.RecordSeal"/>).</summary>
    public byte[]? Seal { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ModulePackage>
    {
        public void Configure(EntityTypeBuilder<ModulePackage> table)
        {
            table.HasKey(package => new { package.Name, package.Version });
            table.HasIndex(package => package.Sha256).IsUnique();
        }
    }
}
