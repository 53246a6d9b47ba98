using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Channels.Email;

/// <summary>How far a mailbox has been read, and how it goes with it.</summary>
[Table("mailbox_places")]
internal sealed class MailboxPlace
{
    public required string Address { get; init; }

    /// <summary>When it was first listened to; what lay in it before is read only if the admin wants that.</summary>
    public required Instant BegunAt { get; init; }

    /// <summary>By which numbering the letters are known (UIDVALIDITY); when it is another, all are looked at again.</summary>
    public long Numbering { get; set; }

    /// <summary>The number of the last letter that is safely kept, or was none of a citizen's.</summary>
    public long Last { get; set; }

    /// <summary>When it was last seen that nothing more was in it.</summary>
    public Instant? LookedAt { get; set; }

    /// <summary>When the last letter of a citizen came.</summary>
    public Instant? LetterAt { get; set; }
    public Instant? FailedAt { get; set; }

    /// <summary>What kind of thing went wrong last; null since it goes well again.</summary>
    public string? Failure { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<MailboxPlace>
    {
        public void Configure(EntityTypeBuilder<MailboxPlace> table) => table.HasKey(place => place.Address);
    }
}

internal static class MailboxPlaceTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<MailboxPlace> MailboxPlaces => db.Set<MailboxPlace>();
    }
}
