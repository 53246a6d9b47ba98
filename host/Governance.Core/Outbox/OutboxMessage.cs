using System.ComponentModel.DataAnnotations.Schema;
using System.Diagnostics;
using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Protection;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>
/// What is to be told after a transaction: written in it, delivered after it, in order for one enquiry and one way. News goes to the
/// enquiry's module, as a record of the contract;
/// a delivery goes to a citizen through a channel, and what it says and whom stands sealed. One that cannot be delivered is dead: the later ones go
/// on, and an admin may send it again.
/// </summary>
[Table("outbox")]
internal sealed class OutboxMessage
{
    internal const int MostAttempts = 10;

    /// <summary>Where a delivery has a channel: what the citizen is to be told, before it is known by which ways and in which words.</summary>
    internal const string ToTell = "tell";

    /// <summary>When it is due that waits until the citizen writes again: what he writes makes it due.</summary>
    internal static readonly Instant WhenHeWrites = Instant.MaxValue;

    public long Id { get; init; }
    public required Guid EnquiryId { get; init; }

    /// <summary>The channel that a delivery goes through; empty for news to the enquiry's module.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The name of the record that the message is.</summary>
    public required string Topic { get; init; }

    /// <summary>The record as JSON; of a delivery nothing stands here.</summary>
    public required string Payload { get; init; }

    /// <summary>Our number of a delivery, by which a platform can tell a repetition.</summary>
    public Guid? Delivery { get; init; }

    /// <summary>The <see cref="OutgoingMessage"/>, sealed for <see cref="Delivery"/>.</summary>
    public byte[]? Sealed { get; set; }

    /// <summary>Since when a delivery may have been handed over without its end being known; null before it is begun and after it has ended.</summary>
    public Instant? BegunAt { get; set; }

    /// <summary>The W3C trace context of the request that wrote it.</summary>
    public string? TraceParent { get; init; }
    public required Instant CreatedAt { get; init; }
    public required Instant NextAttemptAt { get; set; }
    public int Attempts { get; set; }
    public Instant? DeliveredAt { get; set; }
    public Instant? DeadAt { get; set; }

    /// <summary>Why the last attempt came to nothing, without a word of what citizens wrote.</summary>
    public string? LastFailure { get; set; }

    internal bool WaitsForTheWriter => DeliveredAt is null && DeadAt is null && NextAttemptAt == WhenHeWrites;

    /// <summary>Waiting for the citizen is no failure, and no attempt counts against it.</summary>
    internal void WaitForTheWriter() => (BegunAt, LastFailure, Attempts, NextAttemptAt) = (null, null, 0, WhenHeWrites);

    /// <summary>Due at once, as an answer to what the citizen has just written.</summary>
    internal void AnswerTo(ReturnAddress written, FieldProtection protection, Instant now) => (Sealed, NextAttemptAt) =
        (protection.Seal(protection.Open<OutgoingMessage>(Sealed!, Delivery!.Value) with { To = written }, Delivery!.Value), now);

    /// <summary>Tried once more after a pause that grows, or given up.</summary>
    internal void Fail(string why, Instant now, Duration? pause = null, int? most = null)
    {
        LastFailure = why;
        if (Attempts >= (most ?? MostAttempts))
            DeadAt = now;
        else
            NextAttemptAt = now + Duration.Max(pause ?? Duration.Zero, GrowingPause.After(Attempts));
    }

    internal static OutboxMessage Of(Guid enquiry, INotification news, Instant at) => Of(enquiry, WrittenNotification.Of(news), at);

    /// <summary>Of an acceptance the row says no more: what the citizen wrote is in the enquiry, and is put with it when it is told.</summary>
    internal static OutboxMessage Accepted(Guid enquiry, Instant at) => Of(enquiry, (nameof(EnquiryAccepted), "{}"), at);

    /// <summary>The citizen is to be told of an entry of the timeline.</summary>
    internal static OutboxMessage Tell(Guid enquiry, int entry, Instant at) =>
        Of(enquiry, (nameof(EntryToTell), JsonSerializer.Serialize(new EntryToTell(entry), Stored.Json)), at, ToTell);

    /// <summary>What is longer than the channel carries is cut: what matters stands first, and the whole on the tracking page.</summary>
    /// <param name="enquiry">Within which order holds: of a message that must wait for no other, the number of the message.</param>
    /// <param name="notBefore">When it is due; null: at once.</param>
    internal static OutboxMessage Through(
        IDeliveringChannel channel, Guid enquiry, OutgoingMessage message, FieldProtection protection, Instant at, Instant? notBefore = null) => Delivered(
        channel, nameof(OutgoingMessage), enquiry, message with { Text = channel.TermsTo(message.To).Fit(message.Text, "…") }, protection, at, notBefore);

    /// <summary>Another system is to be told something, as it is written.</summary>
    internal static OutboxMessage ToSystem(IDeliveringWay way, Guid enquiry, OutgoingMessage message, FieldProtection protection, Instant at) =>
        Delivered(way, nameof(ToSystem), enquiry, message, protection, at, null);

    private static OutboxMessage Delivered(
        IDeliveringWay way, string topic, Guid enquiry, OutgoingMessage message, FieldProtection protection, Instant at, Instant? notBefore) => new()
    {
        EnquiryId = enquiry,
        Channel = way.Way,
        Topic = topic,
        Payload = "{}",
        Delivery = message.Id,
        Sealed = protection.Seal(message, message.Id),
        TraceParent = Activity.Current?.Id,
        CreatedAt = at,
        NextAttemptAt = notBefore ?? at,
    };

    private static OutboxMessage Of(Guid enquiry, (string Topic, string Payload) written, Instant at, string channel = "") => new()
    {
        EnquiryId = enquiry,
        Channel = channel,
        Topic = written.Topic,
        Payload = written.Payload,
        TraceParent = Activity.Current?.Id,
        CreatedAt = at,
        NextAttemptAt = at,
    };

    /// <summary>Other systems are to be told of an entry of the timeline.</summary>
    internal static OutboxMessage ForSystems(Guid enquiry, EntryForSystems entry, Instant at) =>
        Of(enquiry, (nameof(EntryForSystems), JsonSerializer.Serialize(entry, Stored.Json)), at, EntryForSystems.Way);

    /// <param name="Entry">Its place on the enquiry's timeline.</param>
    internal sealed record EntryToTell(int Entry);

    internal sealed class Mapping : IEntityTypeConfiguration<OutboxMessage>
    {
        private const string Waiting = "delivered_at is null and dead_at is null";

        public void Configure(EntityTypeBuilder<OutboxMessage> table)
        {
            table.HasKey(message => message.Id);
            table.Property(message => message.Payload).HasColumnType("jsonb");
            table.Property(message => message.Channel).HasDefaultValue("");
            table.HasIndex(message => new { message.Channel, message.NextAttemptAt, message.Id }).HasFilter(Waiting).HasDatabaseName("outbox_to_deliver");
            // What waits, in other words: whoever asks in these finds no other index, whatever the planner expects of a backlog.
            table.HasIndex(message => new { message.EnquiryId, message.Id }).HasFilter(TakeOutbox.Waits).HasDatabaseName("outbox_of_an_enquiry");
            table.HasIndex(message => message.DeliveredAt).HasFilter("delivered_at is not null").HasDatabaseName("outbox_delivered");
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
