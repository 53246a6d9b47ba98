using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>What is to be told after a transaction: written in it, delivered after it, at least once and in order for one enquiry.</summary>
[Table("outbox")]
internal sealed class OutboxMessage
{
    public long Id { get; init; }
    public required Guid EnquiryId { get; init; }
    public required OutboxTopic Topic { get; init; }
    public required string Payload { get; init; }

    /// <summary>The W3C trace context of the request that wrote it.</summary>
    public string? TraceParent { get; init; }
    public required Instant CreatedAt { get; init; }
    public required Instant NextAttemptAt { get; set; }
    public int Attempts { get; set; }
    public Instant? DeliveredAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<OutboxMessage>
    {
        public void Configure(EntityTypeBuilder<OutboxMessage> table)
        {
            table.HasKey(message => message.Id);
            table.Property(message => message.Payload).HasColumnType("jsonb");
            table.HasIndex(message => message.NextAttemptAt).HasFilter("delivered_at is null").HasDatabaseName("outbox_to_deliver");
        }
    }
}

internal static class OutboxMessageTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<OutboxMessage> Outbox => db.Set<OutboxMessage>();
    }
}

/// <summary>What happened.</summary>
internal enum OutboxTopic
{
    Accepted,
    Routed,
    Replied,
    Rated,
    ClockWarned,
    ClockBreached,
}
