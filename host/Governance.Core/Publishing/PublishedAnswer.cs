using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Publishing;

/// <summary>A question and its answer in the public enquiry zone, written anew without anything personal.</summary>
[Table("published_answers")]
internal sealed class PublishedAnswer
{
    public required Guid EnquiryId { get; init; }
    public string? BusinessType { get; init; }
    public string? Module { get; init; }
    public required string Question { get; set; }
    public required string Answer { get; set; }
    public required string Unit { get; set; }
    public required Instant PublishedAt { get; set; }

    /// <summary>When the enquiry was accepted: what was asked in a span of time is read from here, however many were never published.</summary>
    public required Instant AcceptedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<PublishedAnswer>
    {
        public void Configure(EntityTypeBuilder<PublishedAnswer> table)
        {
            table.HasKey(answer => answer.EnquiryId);
            table.HasIndex(answer => answer.PublishedAt);
            table.HasIndex(answer => new { answer.AcceptedAt, answer.EnquiryId });
            table.HasIndex(answer => new { answer.BusinessType, answer.AcceptedAt, answer.EnquiryId });
            // The index of their words is the database's own, as that of enquiries: SearchRows.
        }
    }
}

internal static class PublishedAnswerTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<PublishedAnswer> PublishedAnswers => db.Set<PublishedAnswer>();
    }
}
