using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Core.Modules;

/// <summary>A version of a business type or workflow that enquiries were made with; it outlives the module's upgrade, switching off and removal.</summary>
[Table("archive")]
internal sealed class ArchivedDescription
{
    /// <summary>What it is and its fingerprint, such as <c>workflow/standard/complaint@1f0c…</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The description as JSON.</summary>
    public required string Description { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ArchivedDescription>
    {
        public void Configure(EntityTypeBuilder<ArchivedDescription> table)
        {
            table.HasKey(archived => archived.Key);
            table.Property(archived => archived.Description).HasColumnType("jsonb");
        }
    }
}

internal static class ArchivedDescriptionTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<ArchivedDescription> Archive => db.Set<ArchivedDescription>();
    }
}
