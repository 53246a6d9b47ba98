using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Core.Modules;

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
