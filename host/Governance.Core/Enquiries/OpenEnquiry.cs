using Governance.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Enquiries;

/// <summary>
/// What is open, in a narrow table of its own: queues, their counts and the heat map read it and never the years behind it. The database
/// keeps it in step with enquiries and clocks by itself (<see cref="Data.OpenEnquiryRows"/>), whoever writes them.
/// </summary>
internal sealed class OpenEnquiry
{
    public required Guid EnquiryId { get; init; }
    public required string OwnerUnit { get; init; }
    public Guid? OwnerOfficer { get; init; }
    public string? AboutUnit { get; init; }
    public required bool Confidential { get; init; }
    public required EnquiryKind Kind { get; init; }

    /// <summary>The module whose business it is; null where it is the office's.</summary>
    public string? Module { get; init; }
    public required EnquiryStatus Status { get; init; }

    /// <summary>A draft of the reply waits for approval.</summary>
    public required bool Drafted { get; init; }

    /// <summary>Its clock waits for the citizen.</summary>
    public required bool Waiting { get; init; }
    public required Instant DueAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<OpenEnquiry>
    {
        public void Configure(EntityTypeBuilder<OpenEnquiry> table)
        {
            table.ToTable("open_enquiries");
            table.HasKey(open => open.EnquiryId);
            // A queue is read along one of these, from where the page before ended.
            table.HasIndex(open => new { open.Waiting, open.DueAt, open.EnquiryId }).HasFilter(
                "not confidential and due_at > '-infinity'").HasDatabaseName("open_by_due");
            table.HasIndex(open => new { open.OwnerUnit, open.Confidential, open.Waiting, open.DueAt, open.EnquiryId }).HasDatabaseName("open_of_unit");
            table.HasIndex(open => new { open.OwnerOfficer, open.Waiting, open.DueAt, open.EnquiryId }).HasDatabaseName("open_of_officer");
            table.HasIndex(open => open.OwnerUnit).HasFilter("drafted").HasDatabaseName("open_to_approve");
        }
    }
}
