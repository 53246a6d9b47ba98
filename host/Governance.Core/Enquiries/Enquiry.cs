using System.ComponentModel.DataAnnotations.Schema;
using Governance.Contracts;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Enquiries;

/// <summary>A citizen's enquiry: accepted once, from then on with one owner and, until it is answered, a clock.</summary>
[Table("enquiries")]
internal sealed class Enquiry
{
    public required Guid Id { get; init; }

    /// <summary>The query code's keyed hash (<see cref="Enquiries.QueryCodes"/>); the code itself is nowhere but with the citizen.</summary>
    public required byte[] CodeHash { get; set; }

    /// <summary>Set while the code is one that staff gave out to be exchanged: until then it can be, and it opens nothing.</summary>
    public Instant? PickUpUntil { get; set; }

    /// <summary>Year and running number: what staff and citizen call the enquiry by (<see cref="Enquiries.FileNumber"/>).</summary>
    public required int FileYear { get; init; }
    public long FileNumber { get; set; }
    public required EnquiryKind Kind { get; init; }
    public string? BusinessType { get; init; }
    public string? BusinessTypeVersion { get; init; }
    public string? Module { get; init; }
    public required string WorkflowVersion { get; init; }
    public required string State { get; set; }
    public required EnquiryStatus Status { get; set; }

    /// <summary>Blank when the enquiry is confidential: then it stands in <see cref="Protected"/>, out of reach of search.</summary>
    public required string Subject { get; set; }
    public required string Body { get; set; }

    /// <summary>The answers that are not sensitive, as JSON: name to list of texts.</summary>
    public required string Form { get; set; }

    /// <summary>Contact, sensitive answers and, of a confidential enquiry, all its text: encrypted.</summary>
    public required byte[] Protected { get; set; }

    public required bool Anonymous { get; init; }
    public required bool Confidential { get; set; }
    public required string Channel { get; init; }
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
    public required Instant AcceptedAt { get; init; }
    public Instant? AnsweredAt { get; set; }
    public byte[]? IdempotencyKey { get; init; }
    public byte[]? SubmissionDigest { get; init; }
    public int TimelineLength { get; set; }
    public byte[] TimelineHead { get; set; } = [];
    public string? Draft { get; set; }
    public Guid? DraftBy { get; set; }
    public int? Stars { get; set; }
    public string? RatingComment { get; set; }
    public Instant? RatedAt { get; set; }

    /// <summary>Counts what people changed, so that an officer is told when a colleague was faster; the ticking of the clock does not count.</summary>
    public int Revision { get; set; }

    internal string WrittenFileNumber() => Enquiries.FileNumber.Written(FileYear, FileNumber);

    internal sealed class Mapping : IEntityTypeConfiguration<Enquiry>
    {
        public void Configure(EntityTypeBuilder<Enquiry> table)
        {
            table.HasKey(enquiry => enquiry.Id);
            table.Property(enquiry => enquiry.Form).HasColumnType("jsonb");
            table.Property(enquiry => enquiry.FileNumber).UseSequence("file_numbers");
            table.HasIndex(enquiry => enquiry.FileNumber).IsUnique();
            table.HasIndex(enquiry => enquiry.CodeHash).IsUnique();
            table.HasIndex(enquiry => enquiry.IdempotencyKey).IsUnique();
            // What is done, newest first; what is open has a table of its own.
            table.HasIndex(enquiry => new { enquiry.AnsweredAt, enquiry.Id }).HasFilter("status = 'Answered' and not confidential and answered_at > '-infinity'").HasDatabaseName("done_by_time");
            table.HasIndex(enquiry => new { enquiry.OwnerUnit, enquiry.Confidential, enquiry.AnsweredAt, enquiry.Id })
                .HasFilter("status = 'Answered'").HasDatabaseName("done_of_unit");
            table.HasIndex(enquiry => new { enquiry.OwnerOfficer, enquiry.AnsweredAt, enquiry.Id }).HasFilter("status = 'Answered'").HasDatabaseName("done_of_officer");
            table.HasIndex(enquiry => enquiry.AcceptedAt);
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
