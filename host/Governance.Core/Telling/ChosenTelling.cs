using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Telling;

/// <summary>What a citizen has chosen on his tracking page; where there is none, what he filled in when he sent the enquiry holds.</summary>
[Table("telling_choices")]
internal sealed class ChosenTelling
{
    public required Guid EnquiryId { get; init; }

    /// <summary>The <see cref="TellingChoice"/>, sealed for the enquiry.</summary>
    public required byte[] Sealed { get; set; }
    public required Instant ChangedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ChosenTelling>
    {
        public void Configure(EntityTypeBuilder<ChosenTelling> table)
        {
            table.HasKey(choice => choice.EnquiryId);
            table.HasOne<Enquiry>().WithMany().HasForeignKey(choice => choice.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal static class ChosenTellingTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<ChosenTelling> TellingChoices => db.Set<ChosenTelling>();
    }
}
