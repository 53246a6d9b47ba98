using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Replies.Questions;

/// <summary>A question that a citizen may have to be reminded of; gone once nothing more is to come of it.</summary>
[Table("asked_questions")]
internal sealed class AskedQuestion
{
    public required Guid EnquiryId { get; init; }

    /// <summary>The question's place on the timeline.</summary>
    public required int Entry { get; init; }
    public required Instant AskedAt { get; init; }

    /// <inheritdoc cref="QuestionPolicy.RemindAfter"/>
    public required int[] RemindAfter { get; init; }

    /// <summary>How many reminders there were.</summary>
    public int Reminded { get; set; }

    /// <summary>Null where nothing ends.</summary>
    public Instant? EndsAt { get; init; }
    public WithoutAnswer Then { get; init; }

    /// <summary>When the next thing is due.</summary>
    public Instant NextAt { get; private set; }

    /// <summary>Whether anything is to come.</summary>
    internal bool IsOver => Next is null;

    private Instant? Next => Reminded < RemindAfter.Length ? AskedAt + Duration.FromDays(RemindAfter[Reminded]) : EndsAt;

    internal AskedQuestion Waiting()
    {
        NextAt = Next ?? Instant.MaxValue;
        return this;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<AskedQuestion>
    {
        public void Configure(EntityTypeBuilder<AskedQuestion> table)
        {
            table.HasKey(question => new { question.EnquiryId, question.Entry });
            table.HasIndex(question => question.NextAt).HasDatabaseName("questions_due");
            table.Property(question => question.Then).HasConversion<string>();
            table.Ignore(question => question.IsOver);
            table.HasOne<Enquiry>().WithMany().HasForeignKey(question => question.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal static class AskedQuestionTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<AskedQuestion> AskedQuestions => db.Set<AskedQuestion>();
    }
}
