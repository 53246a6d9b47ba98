using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Designing;

/// <summary>A department's files as an admin is writing them; nothing of it is live.</summary>
[Table("module_drafts")]
internal sealed class ModuleDraft
{
    public required string Name { get; init; }

    /// <summary>The texts by their paths, as JSON.</summary>
    public required string Files { get; init; }

    /// <summary>The papers by their names, as JSON; null where a draft takes those of the version in force.</summary>
    public string? Papers { get; init; }

    /// <summary>Another one each time that it is kept.</summary>
    public required Guid Revision { get; init; }

    /// <summary>The version in force when it was begun; null for a department that did not exist.</summary>
    public string? BasedOn { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ModuleDraft>
    {
        public void Configure(EntityTypeBuilder<ModuleDraft> table)
        {
            table.HasKey(draft => draft.Name);
            table.Property(draft => draft.Files).HasColumnType("jsonb");
            table.Property(draft => draft.Papers).HasColumnType("jsonb");
        }
    }
}
