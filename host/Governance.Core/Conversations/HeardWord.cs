using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Core.Conversations;

/// <summary>A message that has taken effect in a conversation, and how it was answered: brought again by the platform, it is answered so again.</summary>
[Table("heard_words")]
internal sealed class HeardWord
{
    /// <summary>The keyed print of channel, account and the platform's number of the message.</summary>
    public required byte[] Print { get; init; }

    /// <summary><see cref="Conversation.Peer"/>.</summary>
    public required byte[] Peer { get; init; }

    /// <summary>For which the answer is sealed.</summary>
    public required Guid Id { get; init; }
    public required byte[] Answer { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<HeardWord>
    {
        public void Configure(EntityTypeBuilder<HeardWord> table)
        {
            table.HasKey(word => word.Print);
            table.HasIndex(word => word.Peer);
            table.HasOne<Conversation>().WithMany().HasForeignKey(word => word.Peer).OnDelete(DeleteBehavior.Cascade);
        }
    }
}

internal static class HeardWordTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<HeardWord> HeardWords => db.Set<HeardWord>();
    }
}
