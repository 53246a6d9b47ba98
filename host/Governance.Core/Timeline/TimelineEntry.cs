using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Timeline;

/// <summary>One entry of an enquiry's timeline. Append-only: the database refuses changes, and the hash chain shows what was changed past it.</summary>
[Table("timeline")]
internal sealed class TimelineEntry
{
    public required Guid EnquiryId { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Sequence { get; init; }
    public required Instant At { get; init; }
    public required TimelineEvent Event { get; init; }

    /// <summary>The officer; null for the platform and for the citizen.</summary>
    public Guid? OfficerId { get; init; }
    public required bool Visible { get; init; }

    /// <summary><see cref="EntryContent"/> as JSON; null when it is sealed.</summary>
    public string? Content { get; init; }

    /// <summary>The content of a confidential enquiry's entry.</summary>
    public byte[]? Sealed { get; init; }

    /// <summary>It was written in clear and sealed when the enquiry became confidential: its link stands on the text that the box holds.</summary>
    public bool SealedLater { get; init; }
    public required byte[] Hash { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<TimelineEntry>
    {
        public void Configure(EntityTypeBuilder<TimelineEntry> table)
        {
            table.HasKey(entry => new { entry.EnquiryId, entry.Sequence });
            table.Property(entry => entry.SealedLater).HasDefaultValue(false);
            // What was written lately lies together at the end of the table: a few pages name it, and writing costs nothing.
            table.HasIndex(entry => entry.At).HasMethod("brin").HasStorageParameter("autosummarize", true).HasDatabaseName("timeline_by_time");
            table.HasOne<Enquiry>().WithMany().HasForeignKey(entry => entry.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal static class TimelineEntryTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<TimelineEntry> Timeline => db.Set<TimelineEntry>();
    }
}

/// <summary>What an entry says. Names of people and units are kept as they were then.</summary>
internal sealed record EntryContent
{
    /// <summary>Set where the entry was made with the query code.</summary>
    public Enquiries.Arrival? Came { get; init; }
    public string? By { get; init; }
    public string? Unit { get; init; }
    public string? Text { get; init; }
    public string? TitleZh { get; init; }
    public string? TitleEn { get; init; }

    /// <summary>Both of it, from a catalogue.</summary>
    [JsonIgnore]
    public LocalText Title { init => (TitleZh, TitleEn) = (value.Zh, value.En); }
    public List<EntryFact>? Facts { get; init; }
    public List<Guid>? Attachments { get; init; }

    /// <summary>The number of the message that a channel brought.</summary>
    public Guid? Received { get; init; }

    /// <summary>What was reserved with it, or given back.</summary>
    public List<EntryReservation>? Reserved { get; init; }
}

/// <param name="Source">The pool or the schedule.</param>
/// <param name="Value">The item or the slot from then on; null: given back.</param>
internal sealed record EntryReservation(string Source, string? Value);

internal sealed record EntryFact(string Zh, string? En, string Value)
{
    internal static EntryFact Of(LocalText name, string value) => new(name.Zh, name.En, value);
}
