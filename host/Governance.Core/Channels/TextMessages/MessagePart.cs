using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Channels.TextMessages;

/// <summary>A part of a long text message, kept until the others have come: an SMS centre sends each by itself, and wants each acknowledged.</summary>
[Table("message_parts")]
internal sealed class MessagePart
{
    public required Guid Id { get; init; }
    public required Guid Account { get; init; }

    /// <summary>The keyed print of sender, receiver, the sender's number of the message and how many parts it has.</summary>
    public required byte[] Message { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }
    public required int Of { get; init; }

    /// <summary>The <see cref="ReceivedText"/>, sealed for <see cref="Id"/>.</summary>
    public required byte[] Sealed { get; init; }
    public required Instant At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<MessagePart>
    {
        public void Configure(EntityTypeBuilder<MessagePart> table)
        {
            table.HasKey(part => part.Id);
            table.HasIndex(part => new { part.Account, part.Message, part.Number }).IsUnique();
            table.HasIndex(part => part.At);
        }
    }
}

/// <param name="From">The sender, as the centre writes it.</param>
/// <param name="To">The bureau's number that it was sent to.</param>
internal sealed record ReceivedText(string From, string To, string Text);

internal static class MessagePartTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<MessagePart> MessageParts => db.Set<MessagePart>();
    }
}
