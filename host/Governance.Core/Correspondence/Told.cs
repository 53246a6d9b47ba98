using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>One message about one entry of a timeline, by one way: there is never a second.</summary>
[Table("told")]
internal sealed class Told
{
    /// <summary>Our number of the delivery.</summary>
    public required Guid Delivery { get; init; }
    public required Guid EnquiryId { get; init; }

    /// <summary>Of which entry of the timeline.</summary>
    public required int Entry { get; init; }
    public required string Channel { get; init; }
    public required Instant WrittenAt { get; init; }

    /// <summary>The keyed print of an address that anybody could have typed; null where the channel knows whose it is.</summary>
    public byte[]? Recipient { get; init; }

    /// <summary>Whether the entry explains why he waits (<see cref="NewsForCitizens.Explains"/>).</summary>
    public bool Explains { get; init; }

    /// <summary>Whether an officer caused it.</summary>
    public bool ByPerson { get; init; }
    public ToldEnd End { get; set; }
    public Instant? EndedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Told>
    {
        public void Configure(EntityTypeBuilder<Told> table)
        {
            table.HasKey(row => row.Delivery);
            table.HasIndex(row => new { row.EnquiryId, row.Entry, row.Channel }).IsUnique();
            table.HasIndex(row => new { row.Recipient, row.WrittenAt }).HasFilter("recipient is not null").HasDatabaseName("told_by_recipient");
            table.HasIndex(row => row.WrittenAt).HasFilter("explains").HasDatabaseName("told_explanations");
            table.HasIndex(row => new { row.WrittenAt, row.Channel, row.End }).HasDatabaseName("told_lately");
            table.Property(row => row.End).HasConversion<string>();
            table.HasOne<Enquiry>().WithMany().HasForeignKey(row => row.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>What became of a message to a citizen.</summary>
internal enum ToldEnd
{
    /// <summary>It waits, or is tried again.</summary>
    OnItsWay,

    /// <summary>The channel has it.</summary>
    Delivered,

    /// <summary>The channel does not take it.</summary>
    NotDelivered,

    /// <summary>The channel may have it; it is not sent again by itself.</summary>
    Unknown,

    /// <summary>The channel takes it as an answer to what the citizen writes next.</summary>
    WaitsForTheWriter,
}

internal static class ToldTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Told> Told => db.Set<Told>();
    }
}
