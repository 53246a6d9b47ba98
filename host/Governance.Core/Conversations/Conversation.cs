using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Conversations;

/// <summary>
/// A form that somebody fills in by writing in a chat, one answer after the other. Each person has one at a time, and its row is what his messages wait for:
/// they take effect one after the other, whichever host they come to. Once it has ended nothing is left of what he said.
/// </summary>
[Table("conversations")]
internal sealed class Conversation
{
    /// <summary>The keyed print of channel, account and person.</summary>
    public required byte[] Peer { get; init; }

    /// <summary>For which all that is sealed here is sealed.</summary>
    public required Guid Id { get; init; }
    public required string Channel { get; init; }
    public required string Account { get; init; }

    /// <summary>How the platform calls him, sealed.</summary>
    public required byte[] SealedPeer { get; init; }

    /// <summary>What he fills in; null before he has chosen.</summary>
    public string? BusinessType { get; set; }
    public string? BusinessTypeVersion { get; set; }
    public required string Language { get; set; }
    public required DialogueStep Step { get; set; }

    /// <summary>The <see cref="Dialogue"/>, sealed; null once it has ended.</summary>
    public byte[]? Content { get; set; }

    /// <summary>How many of his words have taken effect.</summary>
    public int Revision { get; set; }

    /// <summary>From then on what he writes belongs to it no more, and it is swept.</summary>
    public required Instant ExpiresAt { get; set; }

    internal bool GoesOn(Instant now) => Content is not null && ExpiresAt > now;

    internal sealed class Mapping : IEntityTypeConfiguration<Conversation>
    {
        public void Configure(EntityTypeBuilder<Conversation> table)
        {
            table.HasKey(row => row.Peer);
            table.HasIndex(row => row.ExpiresAt);
        }
    }
}

internal static class ConversationTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Conversation> Conversations => db.Set<Conversation>();
    }
}
