using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// A message that a channel brought: kept before it is acknowledged to the platform, made an enquiry after. It says afterwards by which
/// way its writer is answered.
/// </summary>
[Table("received_messages")]
internal sealed class ReceivedMessage
{
    public required Guid Id { get; init; }
    public required string Channel { get; init; }

    /// <summary>The keyed print of channel, account and the platform's number of the message: the same message is taken in once.</summary>
    public required byte[] Print { get; init; }

    /// <summary>The <see cref="ReturnAddress"/>, sealed.</summary>
    public required byte[] Address { get; init; }

    /// <summary>The <see cref="ReceivedContent"/>, sealed; null once it is an enquiry, where it stands from then on.</summary>
    public byte[]? Content { get; set; }
    public required Instant ReceivedAt { get; init; }
    public required Instant NextAttemptAt { get; set; }
    public int Attempts { get; set; }

    /// <summary>The type and place of what went wrong last; no word of what was written.</summary>
    public string? LastFailure { get; set; }

    /// <summary>The keyed print of its writer's address, by which his messages are counted and told from those of others.</summary>
    public byte[]? Writer { get; init; }

    /// <summary>The keyed print of what was written: machines that answer each other write the same again and again.</summary>
    public byte[]? Said { get; init; }

    /// <summary>The keyed print of the conversation in which it stands, where everybody reads; null where it was written to the bureau alone.</summary>
    public byte[]? Conversation { get; init; }

    /// <summary>What it became, or which enquiry it belongs to; null while it waits.</summary>
    public Guid? EnquiryId { get; set; }
    public Instant? FiledAt { get; set; }

    /// <summary>Since when its writer has been asked whether it is a new matter; it waits for what he says, and for no more than half an hour.</summary>
    public Instant? AskedAt { get; set; }

    /// <summary>It belongs to an enquiry of somebody else, or of the same person by another address: nothing is ever written to its sender.</summary>
    public bool Elsewhere { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReceivedMessage>
    {
        public void Configure(EntityTypeBuilder<ReceivedMessage> table)
        {
            table.HasKey(message => message.Id);
            table.HasIndex(message => message.Print).IsUnique();
            table.HasIndex(message => message.EnquiryId);
            table.HasIndex(message => message.NextAttemptAt).HasFilter("enquiry_id is null").HasDatabaseName("received_messages_waiting");
            table.HasIndex(message => message.ReceivedAt).HasFilter("enquiry_id is not null").HasDatabaseName("received_messages_filed");
            table.HasIndex(message => new { message.Writer, message.FiledAt })
                .HasFilter("filed_at is not null").HasDatabaseName("received_messages_of_a_writer");
            table.HasIndex(message => message.Writer).HasFilter("asked_at is not null and enquiry_id is null").HasDatabaseName("received_messages_asked");
            table.Property(message => message.Elsewhere).HasDefaultValue(false);
            table.HasOne<Enquiry>().WithMany().HasForeignKey(message => message.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal static class ReceivedMessageTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<ReceivedMessage> Received => db.Set<ReceivedMessage>();
    }
}
