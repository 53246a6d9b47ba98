using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Cases;

/// <summary>What was written once to all enquiries of a case. Append-only, as the timelines that it is written to.</summary>
[Table("case_messages")]
internal sealed class CaseMessage : ISealedRow
{
    public required Guid CaseId { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Number { get; init; }
    public required Instant At { get; init; }
    public required Guid OfficerId { get; init; }

    /// <summary>Text and writer, as they were then; encrypted.</summary>
    public required byte[] Content { get; init; }

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CaseMessage>
    {
        public void Configure(EntityTypeBuilder<CaseMessage> table)
        {
            table.HasKey(message => new { message.CaseId, message.Number });
            table.HasOne<Case>().WithMany().HasForeignKey(message => message.CaseId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>What of a message is encrypted. Names are kept as they were then.</summary>
internal sealed record CaseWords(string Text, string By, string Unit);

internal static class CaseMessageTable
{
    internal const string AppendOnly =
        """
        create trigger case_messages_append_only before update or delete on case_messages for each row execute function refuse_change();
        create trigger case_messages_never_truncated before truncate on case_messages for each statement execute function refuse_change();
        create trigger cases_never_deleted before delete on cases for each row execute function refuse_change();
        create trigger case_members_never_deleted before delete on case_members for each row execute function refuse_change();
        """;

    extension(GovernanceDb db)
    {
        internal DbSet<CaseMessage> CaseMessages => db.Set<CaseMessage>();
    }
}
