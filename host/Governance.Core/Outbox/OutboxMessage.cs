using System.ComponentModel.DataAnnotations.Schema;
using System.Diagnostics;
using Governance.Contracts;
using Governance.Core.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>
/// What is to be told after a transaction: written in it, delivered after it, at least once and in order for one enquiry. One that
/// cannot be delivered after many tries is dead: the later ones of its enquiry go on, and an admin may send it again.
/// </summary>
[Table("outbox")]
internal sealed class OutboxMessage
{
    public long Id { get; init; }
    public required Guid EnquiryId { get; init; }

    /// <summary>The name of the record in the contract.</summary>
    public required string Topic { get; init; }

    /// <summary>The record as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>The W3C trace context of the request that wrote it.</summary>
    public string? TraceParent { get; init; }
    public required Instant CreatedAt { get; init; }
    public required Instant NextAttemptAt { get; set; }
    public int Attempts { get; set; }
    public Instant? DeliveredAt { get; set; }
    public Instant? DeadAt { get; set; }

    /// <summary>Why the last attempt came to nothing, without a word of what citizens wrote.</summary>
    public string? LastFailure { get; set; }

    internal static OutboxMessage Of(Guid enquiry, INotification news, Instant at) => Of(enquiry, WrittenNotification.Of(news), at);

    /// <summary>Of an acceptance the row says no more: what the citizen wrote is in the enquiry, and is put with it when it is told.</summary>
    internal static OutboxMessage Accepted(Guid enquiry, Instant at) => Of(enquiry, (nameof(EnquiryAccepted), "{}"), at);

    private static OutboxMessage Of(Guid enquiry, (string Topic, string Payload) written, Instant at) => new()
    {
        EnquiryId = enquiry,
        Topic = written.Topic,
        Payload = written.Payload,
        TraceParent = Activity.Current?.Id,
        CreatedAt = at,
        NextAttemptAt = at,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<OutboxMessage>
    {
        private const string Waiting = "delivered_at is null and dead_at is null";

        public void Configure(EntityTypeBuilder<OutboxMessage> table)
        {
            table.HasKey(message => message.Id);
            table.Property(message => message.Payload).HasColumnType("jsonb");
            table.HasIndex(message => new { message.NextAttemptAt, message.Id }).HasFilter(Waiting).HasDatabaseName("outbox_to_deliver");
            table.HasIndex(message => new { message.EnquiryId, message.Id }).HasFilter(Waiting).HasDatabaseName("outbox_of_an_enquiry");
            table.HasIndex(message => message.DeadAt).HasFilter("dead_at is not null").HasDatabaseName("outbox_dead");
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
