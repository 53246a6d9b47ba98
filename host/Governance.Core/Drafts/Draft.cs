using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Drafts;

/// <summary>A form on its way from page to page, encrypted; gone after a day. Once it is sent only its name is left, so that its address can say so.</summary>
[Table("drafts")]
internal sealed class Draft
{
    public required Guid Id { get; init; }
    public required byte[] Content { get; set; }
    public required Instant ExpiresAt { get; set; }

    /// <summary>When it became an enquiry; <see cref="Content"/> is empty from then on.</summary>
    public Instant? SentAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Draft>
    {
        public void Configure(EntityTypeBuilder<Draft> table)
        {
            table.HasKey(draft => draft.Id);
            table.HasIndex(draft => draft.ExpiresAt);
        }
    }
}

internal static class DraftTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Draft> Drafts => db.Set<Draft>();
    }
}
