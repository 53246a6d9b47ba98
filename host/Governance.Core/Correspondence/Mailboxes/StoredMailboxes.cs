using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Correspondence.Mailboxes;

/// <summary>One version of which mailboxes the bureau has; the newest holds, and the older stay on record.</summary>
[Table("mailboxes")]
internal sealed class StoredMailboxes : ISettingRow
{
    public required int Version { get; init; }

    /// <summary>A list of <see cref="MailboxEntry"/> as JSON; passwords stand sealed in it.</summary>
    public required string Mailboxes { get; init; }
    public required string Reason { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredMailboxes>
    {
        public void Configure(EntityTypeBuilder<StoredMailboxes> table)
        {
            table.HasKey(row => row.Version);
            table.Property(row => row.Version).ValueGeneratedNever();
            table.Property(row => row.Mailboxes).HasColumnType("jsonb");
        }
    }
}
