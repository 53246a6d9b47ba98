using System.ComponentModel.DataAnnotations.Schema;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Enquiries;

/// <summary>A citizen's enquiry: accepted once, from then on with one owner and, until it is answered, a clock.</summary>
[Table("enquiries")]
internal sealed class Enquiry : ISealedRow
{
    [AcceptedWith]
    public required Guid Id { get; init; }

    /// <summary>The query code's keyed hash (<see cref="Enquiries.QueryCodes"/>); the code itself is nowhere but with the citizen.</summary>
    public required byte[] CodeHash { get; set; }

    /// <summary>Set while the code is one that staff gave out to be exchanged: until then it can be, and it opens nothing.</summary>
    public Instant? PickUpUntil { get; set; }

    /// <summary>Year and running number: what staff and citizen call the enquiry by (<see cref="Enquiries.FileNumber"/>).</summary>
    [AcceptedWith]
    public required int FileYear { get; init; }

    /// <summary>Given by the database; the chain of acceptances holds it.</summary>
    [Unsealed]
    public long FileNumber { get; set; }
    [AcceptedWith]
    public required EnquiryKind Kind { get; init; }
    [AcceptedWith]
    public string? BusinessType { get; init; }
    [AcceptedWith]
    public string? BusinessTypeVersion { get; init; }
    [AcceptedWith]
    public string? Module { get; init; }
    [AcceptedWith]
    public required string WorkflowVersion { get; init; }
    public required string State { get; set; }
    public required EnquiryStatus Status { get; set; }

    /// <summary>Blank when the enquiry is confidential: then it stands in <see cref="Protected"/>, out of reach of search.</summary>
    [AcceptedWith]
    public required string Subject { get; set; }
    [AcceptedWith]
    public required string Body { get; set; }

    /// <summary>The answers that are not sensitive, as JSON: name to list of texts.</summary>
    [AcceptedWith, SealedJson]
    public required string Form { get; set; }

    /// <summary>Contact, sensitive answers and, of a confidential enquiry, all its text: encrypted.</summary>
    [AcceptedWith]
    public required byte[] Protected { get; set; }

    [AcceptedWith]
    public required bool Anonymous { get; init; }
    [AcceptedWith]
    public required bool Confidential { get; set; }
    [AcceptedWith]
    public required string Channel { get; init; }
    [AcceptedWith]
    public required string Language { get; init; }
    public required Urgency Urgency { get; set; }
    public required Complexity Complexity { get; set; }
    public required string OwnerUnit { get; set; }
    public Guid? OwnerOfficer { get; set; }
    public required string RoutingReason { get; set; }

    /// <summary>Null where the reason exists in one language only: what an officer typed.</summary>
    public string? RoutingReasonEn { get; set; }

    /// <summary>The unit that the enquiry is about and that may never own it.</summary>
    public string? AboutUnit { get; set; }
    [AcceptedWith]
    public required Instant AcceptedAt { get; init; }

    /// <summary>The units that were asked for their opinion and read it for that, with blanks around each; null where none was.</summary>
    public string? AskedUnits { get; set; }

    /// <summary>How many of them have not spoken: while there is one, nobody answers the citizen.</summary>
    public int OpenOpinions { get; set; }

    internal bool WasAsked(string unit) => AskedUnits?.Contains($" {unit} ", StringComparison.Ordinal) == true;

    /// <summary>When it was last answered; null while it is in work, also once it is taken up again.</summary>
    public Instant? AnsweredAt { get; set; }

    /// <summary>When it was answered for the first time: taken up again, it does not lose that.</summary>
    public Instant? FirstAnsweredAt { get; set; }

    /// <summary>Whether its open clock ran out. The clock notes it, the answer clears it; whether it agrees with the clocks is verified.</summary>
    [Unsealed]
    public bool Late { get; set; }
    [AcceptedWith]
    public byte[]? IdempotencyKey { get; init; }
    [AcceptedWith]
    public byte[]? SubmissionDigest { get; init; }
    [Unsealed]
    public int TimelineLength { get; set; }
    [Unsealed]
    public byte[] TimelineHead { get; set; } = [];
    public string? Draft { get; set; }
    public Guid? DraftBy { get; set; }
    public int? Stars { get; set; }
    public string? RatingComment { get; set; }
    public Instant? RatedAt { get; set; }

    /// <summary>How often it was rated (each reply once), and the stars of all ratings together.</summary>
    public int Ratings { get; set; }
    public int StarsGiven { get; set; }

    /// <summary>What the writer says with the last rating.</summary>
    public Solved? Solved { get; set; }

    /// <summary>How many of the ratings were bad, each with a follow-up of its own.</summary>
    public int FollowUps { get; set; }

    internal void Rate(Rating rating, Instant at)
    {
        (Stars, Solved, RatedAt) = (rating.Stars, rating.Solved, at);
        Ratings++;
        StarsGiven += rating.Stars;
    }

    /// <summary>Whether the rating is of the reply that stands; one of a reply before it is history.</summary>
    public bool IsRated => RatedAt is { } at && at >= AnsweredAt;

    /// <summary>Counts what people changed, so that an officer is told when a colleague was faster; the ticking of the clock does not count.</summary>
    public int Revision { get; set; }

    /// <summary><see cref="AcceptedContent"/>, sealed; null while the row is as it was accepted.</summary>
    public byte[]? AcceptedAs { get; set; }

    /// <summary>Print of what it was accepted with.</summary>
    public byte[]? AcceptedPrint { get; set; }

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    internal string WrittenFileNumber() => Enquiries.FileNumber.Written(FileYear, FileNumber);

    internal sealed class Mapping : IEntityTypeConfiguration<Enquiry>
    {
        public void Configure(EntityTypeBuilder<Enquiry> table)
        {
            table.HasKey(enquiry => enquiry.Id);
            table.Ignore(enquiry => enquiry.IsRated);
            table.Property(enquiry => enquiry.Late).HasDefaultValue(false);
            table.Property(enquiry => enquiry.Ratings).HasDefaultValue(0);
            table.Property(enquiry => enquiry.OpenOpinions).HasDefaultValue(0);
            table.Property(enquiry => enquiry.StarsGiven).HasDefaultValue(0);
            table.Property(enquiry => enquiry.FollowUps).HasDefaultValue(0);
            table.Property(enquiry => enquiry.Form).HasColumnType("jsonb");
            table.Property(enquiry => enquiry.FileNumber).UseSequence("file_numbers");
            table.HasIndex(enquiry => enquiry.FileNumber).IsUnique();
            table.HasIndex(enquiry => enquiry.CodeHash).IsUnique();
            table.HasIndex(enquiry => enquiry.IdempotencyKey).IsUnique();
            // What is done, newest first; what is open has a table of its own.
            table.HasIndex(enquiry => new { enquiry.AnsweredAt, enquiry.Id }).HasFilter(
                "status = 'Answered' and not confidential and answered_at > '-infinity'").HasDatabaseName("done_by_time");
            table.HasIndex(enquiry => new { enquiry.OwnerUnit, enquiry.Confidential, enquiry.AnsweredAt, enquiry.Id })
                .HasFilter("status = 'Answered'").HasDatabaseName("done_of_unit");
            table.HasIndex(enquiry => new { enquiry.OwnerOfficer, enquiry.AnsweredAt, enquiry.Id }).HasFilter(
                "status = 'Answered'").HasDatabaseName("done_of_officer");
            table.HasIndex(enquiry => enquiry.AcceptedAt);
            // The times to reply of some weeks, however much of those weeks is not answered.
            table.HasIndex(enquiry => enquiry.AcceptedAt, "first_answers").IncludeProperties(enquiry => enquiry.FirstAnsweredAt)
                .HasFilter("first_answered_at is not null").HasDatabaseName("first_answers");
            // What is late and open: as few as there are, whatever the table holds.
            table.HasIndex(enquiry => enquiry.OwnerUnit, "late_enquiries").HasFilter("late").HasDatabaseName("late_enquiries");
            // Rows of before there were seals; empty ever after.
            table.HasIndex(enquiry => enquiry.Id, "enquiries_unsealed").HasFilter("seal is null").HasDatabaseName("enquiries_unsealed");
        }
    }
}

internal static class EnquiryTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Enquiry> Enquiries => db.Set<Enquiry>();
    }
}
