using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Cases;

/// <summary>
/// A case (案件) to which a unit joins enquiries that belong together: they are told of its progress by one message, while each keeps its own
/// clock and its own answer.
/// </summary>
[Table("cases")]
internal sealed class Case : ISealedRow
{
    public required Guid Id { get; init; }

    /// <summary>The running number by which timelines speak of it, because a name may tell too much; given by the database.</summary>
    [Unsealed]
    public long Serial { get; set; }

    /// <summary>Name and number of the case, encrypted: they name suspects and victims.</summary>
    public required byte[] Named { get; set; }

    /// <summary>The unit that works on it; it stays the unit's.</summary>
    public required string Unit { get; init; }

    /// <summary>The officer who answers for it.</summary>
    public required Guid OwnerOfficer { get; set; }

    /// <summary>Seen by its owner and the cleared officers of the unit alone.</summary>
    public required bool Confidential { get; init; }
    public required Instant OpenedAt { get; init; }
    public Instant? ClosedAt { get; set; }

    /// <summary>How many messages were written to all of it.</summary>
    public int Messages { get; set; }

    /// <summary>Up to which message every enquiry of it has heard.</summary>
    public int Told { get; set; }

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Case>
    {
        public void Configure(EntityTypeBuilder<Case> table)
        {
            table.HasKey(@case => @case.Id);
            table.Property(@case => @case.Serial).UseSequence("case_serials");
            table.HasIndex(@case => @case.Serial).IsUnique();
            table.HasIndex(@case => new { @case.Unit, @case.Id }, "open_cases").HasFilter("closed_at is null").HasDatabaseName("open_cases");
            table.HasIndex(@case => new { @case.Unit, @case.Id }, "closed_cases").HasFilter("closed_at is not null").HasDatabaseName("closed_cases");
            // Empty but for the moments in which a message spreads.
            table.HasIndex(@case => @case.Id, "cases_to_tell").HasFilter("told < messages").HasDatabaseName("cases_to_tell");
        }
    }
}

internal static class CaseTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Case> Cases => db.Set<Case>();
    }
}
