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

    /// <summary>Print of whom or what it is held for; null where the pool does not ask.</summary>
    public byte[]? Holder { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<PoolItem>
    {
        public void Configure(EntityTypeBuilder<PoolItem> table)
        {
            table.HasKey(item => new { item.Pool, item.Item });
            table.HasIndex(item => item.HeldBy);
            table.HasIndex(item => item.HeldUntil).HasFilter("held_until is not null").HasDatabaseName("holds_to_end");
            table.HasIndex(item => new { item.Pool, item.Holder }).HasFilter("holder is not null").HasDatabaseName("items_of_holder");
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
