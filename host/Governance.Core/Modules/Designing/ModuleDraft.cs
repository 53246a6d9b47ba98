using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Modules.Designing;

/// <summary>A department's files as an admin is writing them; nothing of it is live.</summary>
internal sealed class ModuleDraft
{
    public required string Name { get; init; }

    /// <summary>The texts by their paths, as JSON.</summary>
    public required string Files { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ModuleDraft>
    {
        public void Configure(EntityTypeBuilder<ModuleDraft> table)
        {
            table.ToTable("module_drafts").HasKey(draft => draft.Name);
            table.Property(draft => draft.Files).HasColumnType("jsonb");
        }
    }
}
