using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>How it goes with a receiver, for the console.</summary>
[Table("receiver_states")]
internal sealed class ReceiverState
{
    public required Guid Receiver { get; init; }

    /// <summary>When something last arrived.</summary>
    public Instant? SentAt { get; set; }
    public Instant? FailedAt { get; set; }

    /// <summary>What kind of thing went wrong last; null since it goes well again.</summary>
    public string? Failure { get; set; }

    /// <summary>Since when nothing has arrived though it was tried; null while it goes well.</summary>
    public Instant? FailingSince { get; set; }

    /// <summary>When the platform switched it off; null while it is not.</summary>
    public Instant? OffAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReceiverState>
    {
        public void Configure(EntityTypeBuilder<ReceiverState> table) => table.HasKey(state => state.Receiver);
    }
}

internal static class ReceiverStateTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<ReceiverState> ReceiverStates => db.Set<ReceiverState>();
    }
}
