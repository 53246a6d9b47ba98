using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Channels.Accounts;

/// <summary>How it goes with an account, for the console.</summary>
[Table("account_states")]
internal sealed class AccountState
{
    public required Guid Account { get; init; }

    /// <summary>When the platform was last heard from, or answered.</summary>
    public Instant? SeenAt { get; set; }

    /// <summary>When a citizen's message last came.</summary>
    public Instant? ReceivedAt { get; set; }

    /// <summary>When a message last left.</summary>
    public Instant? SentAt { get; set; }
    public Instant? FailedAt { get; set; }

    /// <summary>What kind of thing went wrong last; null since it goes well again.</summary>
    public string? Failure { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<AccountState>
    {
        public void Configure(EntityTypeBuilder<AccountState> table) => table.HasKey(state => state.Account);
    }
}

internal static class AccountStateTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<AccountState> AccountStates => db.Set<AccountState>();
    }
}
