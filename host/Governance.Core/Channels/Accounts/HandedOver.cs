using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Channels.Accounts;

/// <summary>By which number a platform knows a message of ours: it uses it when it says later what became of it.</summary>
[Table("handed_over")]
internal sealed class HandedOver
{
    public required Guid Account { get; init; }

    /// <summary>The platform's.</summary>
    public required string Number { get; init; }

    /// <summary><see cref="OutgoingMessage.Id"/>.</summary>
    public required Guid Delivery { get; init; }
    public required Instant At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<HandedOver>
    {
        public void Configure(EntityTypeBuilder<HandedOver> table)
        {
            table.HasKey(row => new { row.Account, row.Number });
            table.HasIndex(row => row.At);
        }
    }
}

internal static class HandedOverTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<HandedOver> HandedOver => db.Set<HandedOver>();
    }
}
