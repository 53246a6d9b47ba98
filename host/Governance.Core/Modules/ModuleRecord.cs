using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
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

    internal sealed class Mapping : IEntityTypeConfiguration<ModuleRecord>
    {
        public void Configure(EntityTypeBuilder<ModuleRecord> table) => table.HasKey(module => module.Name);
    }
}

/// <summary>A document that a module keeps; no other module sees it.</summary>
[Table("module_documents")]
internal sealed class ModuleDocument
{
    public required string Module { get; init; }
    public required string Key { get; init; }
    public required byte[] Content { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ModuleDocument>
    {
        public void Configure(EntityTypeBuilder<ModuleDocument> table) => table.HasKey(document => new { document.Module, document.Key });
    }
}

internal static class ModuleDocumentTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<ModuleDocument> ModuleDocuments => db.Set<ModuleDocument>();
    }
}
