using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Units;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Clocks;

/// <summary>A promise with a time: what an enquiry is owed by when, and what has happened to the promise so far.</summary>
[Table("clocks")]
internal sealed class Clock : IMovingRow
{
    public required Guid Id { get; init; }
    public required Guid EnquiryId { get; init; }
    public required ClockClass Class { get; init; }
    public required ClockState State { get; set; }
    public required Instant StartedAt { get; init; }

    /// <summary>
    /// The desk that owned the enquiry when the clock started: its calendar and its policy hold for this clock wherever the enquiry goes, so that
    /// handing it on never moves the promise.
    /// </summary>
    public string Desk { get; init; } = "";
    public required int Amount { get; set; }
    public required TimeLimitUnit Unit { get; set; }

    /// <summary>Working days after which the bureau wants to have answered; null where there is no target before the due time.</summary>
    public int? TargetDays { get; set; }
    public Instant? TargetAt { get; set; }
    public required Instant DueAt { get; set; }
    public Instant? PausedAt { get; set; }
    public string? PausedBecause { get; set; }

    /// <summary>Ended pauses, as JSON.</summary>
    [SealedJson]
    public string Pauses { get; set; } = "[]";

    /// <summary>Extensions, as JSON, oldest first.</summary>
    [SealedJson]
    public string Extensions { get; set; } = "[]";

    /// <summary>How many of the events of its schedule have happened.</summary>
    public int Happened { get; set; }

    /// <summary>When the next one happens; null when none is left or the clock does not run.</summary>
    public Instant? NextAt { get; set; }

    /// <summary>The due time that passed without an answer. Once noted it stays: a clock that ran out is late, whatever is moved afterwards.</summary>
    public Instant? BreachedAt { get; set; }

    /// <summary>The unit that owned the enquiry when the promise was kept or ran out: it counts for that unit, wherever the enquiry goes.</summary>
    public string? Accountable { get; set; }
    public Instant? EndedAt { get; set; }

    /// <inheritdoc/>
    public byte[] Trail { get; set; } = [];

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    public TimeLimit Limit => new(Amount, Unit);

    internal sealed class Mapping : IEntityTypeConfiguration<Clock>
    {
        public void Configure(EntityTypeBuilder<Clock> table)
        {
            table.HasKey(clock => clock.Id);
            table.Ignore(clock => clock.Limit);
            table.Property(clock => clock.Pauses).HasColumnType("jsonb");
            table.Property(clock => clock.Extensions).HasColumnType("jsonb");
            table.HasOne<Enquiry>().WithMany().HasForeignKey(clock => clock.EnquiryId).OnDelete(DeleteBehavior.Restrict);
            // One clock at a time, whatever crashes or races: the promise cannot be doubled.
            table.HasIndex(clock => clock.EnquiryId, "one_open_clock").IsUnique().HasDatabaseName("one_open_clock").HasFilter("state in ('Running', 'Paused')");
            // The only index that a tick reads: it holds what runs, and grows with that, not with the table.
            table.HasIndex(clock => clock.NextAt).HasFilter("state = 'Running' and next_at is not null").HasDatabaseName("clocks_to_tick");
            table.HasIndex(clock => clock.Id, "clocks_unsealed").HasFilter("seal is null").HasDatabaseName("clocks_unsealed");
            table.HasIndex(clock => clock.EnquiryId, "clocks_of_enquiry").HasDatabaseName("clocks_of_enquiry");
        }
    }
}

internal static class ClockTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Clock> Clocks => db.Set<Clock>();
    }
}
