using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Contacts;

/// <summary>One version of how a desk is reached; the newest holds, and the older stay on record.</summary>
[Table("unit_contacts")]
internal sealed class StoredContact : ISettingRow
{
    public required string Unit { get; init; }
    public required int Version { get; init; }

    /// <summary>A <see cref="UnitContact"/> as JSON.</summary>
    public required string Contact { get; init; }
    public required string Reason { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredContact>
    {
        public void Configure(EntityTypeBuilder<StoredContact> table)
        {
            table.HasKey(contact => new { contact.Unit, contact.Version });
            table.Property(contact => contact.Contact).HasColumnType("jsonb");
        }
    }
}
