using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>Somebody who wants to be written to no more by a channel; what he asks himself is answered there all the same.</summary>
[Table("unsubscribed")]
internal sealed class Unsubscribed
{
    public required string Channel { get; init; }

    /// <summary>The keyed print of his address.</summary>
    public required byte[] Writer { get; init; }
    public required Instant At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Unsubscribed>
    {
        public void Configure(EntityTypeBuilder<Unsubscribed> table) => table.HasKey(row => new { row.Channel, row.Writer });
    }
}

internal static class UnsubscribedTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Unsubscribed> Unsubscribed => db.Set<Unsubscribed>();
    }
}
