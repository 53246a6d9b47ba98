using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Correspondence.Accounts;

/// <summary>One version of which accounts the bureau has at platforms; the newest holds, and the older stay on record.</summary>
[Table("channel_accounts")]
internal sealed class StoredAccounts : ISettingRow
{
    public required int Version { get; init; }

    /// <summary>A list of <see cref="AccountEntry"/> as JSON; secrets stand sealed in it.</summary>
    public required string Accounts { get; init; }
    public required string Reason { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredAccounts>
    {
        public void Configure(EntityTypeBuilder<StoredAccounts> table)
        {
            table.HasKey(row => row.Version);
            table.Property(row => row.Version).ValueGeneratedNever();
            table.Property(row => row.Accounts).HasColumnType("jsonb");
        }
    }
}
