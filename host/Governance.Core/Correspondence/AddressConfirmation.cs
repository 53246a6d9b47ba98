using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>A code that was sent to an address which somebody typed, so that he shows that he reads there. Neither code nor address stands here.</summary>
[Table("address_confirmations")]
internal sealed class AddressConfirmation
{
    /// <summary>Our number of the delivery.</summary>
    public required Guid Id { get; init; }
    public required Guid EnquiryId { get; init; }

    /// <summary>As in <see cref="Told.Recipient"/>.</summary>
    public required byte[] Recipient { get; init; }
    public required string Channel { get; init; }

    /// <summary>Keyed: of six digits a bare hash would be guessed at once.</summary>
    public required byte[] CodeHash { get; init; }
    public required Instant SentAt { get; init; }

    /// <summary>How many codes were tried for it, the right one among them.</summary>
    public int Attempts { get; init; }

    /// <summary>From then on news of the enquiry goes there.</summary>
    public Instant? ConfirmedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AddressConfirmation>
    {
        public void Configure(EntityTypeBuilder<AddressConfirmation> table)
        {
            table.HasKey(row => row.Id);
            table.HasIndex(row => new { row.EnquiryId, row.SentAt });
            table.HasIndex(row => new { row.Recipient, row.SentAt });
            table.HasIndex(row => row.SentAt).HasFilter("confirmed_at is null").HasDatabaseName("address_confirmations_open");
            table.HasOne<Enquiry>().WithMany().HasForeignKey(row => row.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal static class AddressConfirmationTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<AddressConfirmation> AddressConfirmations => db.Set<AddressConfirmation>();
    }
}
