using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Conversations.Menus;

/// <summary>Which menu an account at a platform was given last, by whichever host, and what came of it.</summary>
[Table("account_menus")]
internal sealed class KeptMenu
{
    public required Guid Account { get; init; }

    /// <summary>The SHA-256 of the menu.</summary>
    public byte[]? Print { get; set; }
    public Instant? PutAt { get; set; }

    /// <summary>The platform's number of what is wrong, or what kind of thing it is; null since it has the menu.</summary>
    public string? Failure { get; set; }
    public required Instant NextAttemptAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<KeptMenu>
    {
        public void Configure(EntityTypeBuilder<KeptMenu> table) => table.HasKey(row => row.Account);
    }
}

internal static class KeptMenuTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<KeptMenu> Menus => db.Set<KeptMenu>();
    }
}
