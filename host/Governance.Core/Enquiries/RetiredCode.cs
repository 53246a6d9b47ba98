using Governance.Core.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Enquiries;

/// <summary>A query code that opens nothing any more. Whoever holds it is told that it was replaced, and not that it is wrong.</summary>
internal sealed class RetiredCode
{
    public required byte[] CodeHash { get; init; }
    public required Guid EnquiryId { get; init; }
    public required Instant RetiredAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<RetiredCode>
    {
        public void Configure(EntityTypeBuilder<RetiredCode> table)
        {
            table.ToTable("retired_codes");
            table.HasKey(code => code.CodeHash);
            table.HasOne<Enquiry>().WithMany().HasForeignKey(code => code.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
