using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Guides;

/// <summary>One version of what was decided of a business type's unconfirmed sentences; the newest holds, and the older stay on record.</summary>
[Table("confirmed_facts")]
internal sealed class StoredFacts : ISettingRow
{
    public required string BusinessType { get; init; }
    public required int Version { get; init; }

    /// <summary>A list of <see cref="FactDecision"/> as JSON.</summary>
    public required string Decisions { get; init; }
    public required string Reason { get; init; }
    public required string ChangedBy { get; init; }
    public required Instant ChangedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoredFacts>
    {
        public void Configure(EntityTypeBuilder<StoredFacts> table)
        {
            table.HasKey(facts => new { facts.BusinessType, facts.Version });
            table.Property(facts => facts.Decisions).HasColumnType("jsonb");
        }
    }
}
