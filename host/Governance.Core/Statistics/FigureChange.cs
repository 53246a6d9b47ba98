using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Statistics;

/// <summary>A difference that is not yet added up; triggers write it in the transaction of whatever it comes from.</summary>
[Table("figure_changes")]
internal sealed class FigureChange
{
    public long Id { get; init; }
    public required LocalDate Day { get; init; }
    public required string Unit { get; init; }
    public required string Kind { get; init; }
    public required string Channel { get; init; }
    public required string BusinessType { get; init; }
    public int Accepted { get; init; }
    public int Answered { get; init; }
    public int Open { get; init; }
    public int Late { get; init; }
    public int Due { get; init; }
    public int InTime { get; init; }
    public int Ratings { get; init; }
    public int Stars { get; init; }

    /// <summary>Of the time to the first reply; null where there is none yet.</summary>
    public int? Bucket { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<FigureChange>
    {
        public void Configure(EntityTypeBuilder<FigureChange> table)
        {
            table.HasKey(change => change.Id);
        }
    }
}
