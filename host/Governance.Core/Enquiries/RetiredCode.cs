using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Enquiries;

/// <summary>A query code that opens nothing any more. Whoever holds it is told that it was replaced, and not that it is wrong.</summary>
[Table("retired_codes")]
internal sealed class RetiredCode
{
    public required byte[] CodeHash { get; init; }
    public required Guid EnquiryId { get; init; }
    public required Instant RetiredAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<RetiredCode>
    {
        public void Configure(EntityTypeBuilder<RetiredCode> table)
        {
            table.HasKey(code => code.CodeHash);
            table.HasOne<Enquiry>().WithMany().HasForeignKey(code => code.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal static class RetiredCodeTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<RetiredCode> RetiredCodes => db.Set<RetiredCode>();
    }
}
