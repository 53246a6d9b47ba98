using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Core.Protection;

/// <summary>
/// One of the keys that seal cookies and forms, itself sealed under the platform's key: what one host gives out, every host on the database takes.
/// </summary>
internal sealed class StoredFormKey
{
    public int Id { get; init; }
    public required string Name { get; init; }
    public required string Xml { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredFormKey>
    {
        public void Configure(EntityTypeBuilder<StoredFormKey> table)
        {
            table.ToTable("form_keys");
            table.HasKey(key => key.Id);
            table.HasIndex(key => key.Name).IsUnique();
        }
    }
}

internal static class FormKeyTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<StoredFormKey> FormKeys => db.Set<StoredFormKey>();
    }
}
