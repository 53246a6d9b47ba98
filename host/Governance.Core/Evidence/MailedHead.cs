using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Evidence;

/// <summary>The head of a day as it is sent: made once, and the same however often the mail server has to be asked.</summary>
[Table("mailed_heads")]
internal sealed class MailedHead
{
    internal const int KeptDays = 400;

    /// <summary>In the bureau's zone.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The <see cref="SignedHead"/>.</summary>
    public required string Json { get; init; }
    public required Instant CreatedAt { get; init; }
    public required Instant NextAttemptAt { get; set; }
    public int Attempts { get; set; }

    /// <summary>When the server had taken it; null until then.</summary>
    public Instant? SentAt { get; set; }

    /// <summary>What became of the last attempt.</summary>
    public string? LastFailure { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<MailedHead>
    {
        public void Configure(EntityTypeBuilder<MailedHead> table) => table.HasKey(head => head.Day);
    }
}

internal static class MailedHeadTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<MailedHead> MailedHeads => db.Set<MailedHead>();
    }
}
