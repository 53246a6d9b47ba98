using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// The acknowledgement of what somebody wrote in public, where no query code can be said: sealed, until he writes in private, and for no longer than a month.
/// </summary>
[Table("held_codes")]
internal sealed class HeldCode
{
    public const int KeptDays = 30;

    public required Guid EnquiryId { get; init; }
    public required string Channel { get; init; }

    /// <summary>As in <see cref="ReceivedMessage.Writer"/>.</summary>
    public required byte[] Writer { get; init; }

    /// <summary>The acknowledgement, sealed for <see cref="EnquiryId"/>.</summary>
    public required byte[] Sealed { get; init; }
    public required Instant At { get; init; }

    internal static HeldCode Of(Guid enquiry, ReceivedMessage message, string text, FieldProtection protection, Instant now) => new()
    {
        EnquiryId = enquiry, Channel = message.Channel, Writer = message.Writer!, Sealed = protection.Seal(text, enquiry), At = now,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<HeldCode>
    {
        public void Configure(EntityTypeBuilder<HeldCode> table)
        {
            table.HasKey(held => held.EnquiryId);
            table.HasIndex(held => new { held.Channel, held.Writer });
            table.HasIndex(held => held.At);
            table.HasOne<Enquiry>().WithMany().HasForeignKey(held => held.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal static class HeldCodeTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<HeldCode> HeldCodes => db.Set<HeldCode>();
    }
}
