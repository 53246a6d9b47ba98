using Governance.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Enquiries;

/// <summary>What officers search of an enquiry; kept by the database itself (<see cref="Data.SearchRows"/>), which has the index as well.</summary>
internal sealed class SearchRow
{
    public required Guid EnquiryId { get; init; }
    public required string OwnerUnit { get; init; }
    public Guid? OwnerOfficer { get; init; }
    public string? AboutUnit { get; init; }

    /// <summary>Not answered yet, or taken up again.</summary>
    public required bool StillOpen { get; init; }

    public required EnquiryKind Kind { get; init; }
    public required Instant AcceptedAt { get; init; }

    /// <summary>Subject and text, in small letters.</summary>
    public required string Words { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<SearchRow>
    {
        public void Configure(EntityTypeBuilder<SearchRow> table)
        {
            table.ToTable("enquiry_search");
            table.HasKey(row => row.EnquiryId);
        }
    }
}
