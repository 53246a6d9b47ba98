using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>One item of a pool. Held by one enquiry at most: the row is the lock.</summary>
[Table("pool_items")]
internal sealed class PoolItem
{
    public required string Pool { get; init; }
    public required string Item { get; init; }
    public required Duration Hold { get; init; }
    public Guid? HeldBy { get; set; }

    /// <summary>When the hold expires; null while it is free or kept for good.</summary>
    public Instant? HeldUntil { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<PoolItem>
    {
        public void Configure(EntityTypeBuilder<PoolItem> table)
        {
            table.HasKey(item => new { item.Pool, item.Item });
            table.HasIndex(item => item.HeldBy);
        }
    }
}

internal static class PoolItemTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<PoolItem> PoolItems => db.Set<PoolItem>();
    }
}
