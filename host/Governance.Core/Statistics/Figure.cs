using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Statistics;

/// <summary>
/// What is counted for a day or a month: of one unit, one kind, one channel, one business type, or in all. Never of two of these together,
/// which nobody asks for and which were five times as many rows.
/// </summary>
[Table("figures")]
internal sealed class Figure
{
    public required FigureSpan Span { get; init; }

    /// <summary>The day, or the first of the month, by the bureau's wall clock.</summary>
    public required LocalDate Day { get; init; }
    public required FigureCut Cut { get; init; }

    /// <summary>The unit, kind, channel or business type; empty for a general enquiry, and in all.</summary>
    public required string Key { get; init; }

    /// <summary>Accepted on the day; the next three are of these.</summary>
    public int Accepted { get; set; }

    /// <summary>Had a first answer, whenever it came.</summary>
    public int Answered { get; set; }

    /// <summary>In work now.</summary>
    public int Open { get; set; }

    /// <summary>In work now, and their time has run out.</summary>
    public int Late { get; set; }

    /// <summary>Promises that were kept or ran out on the day.</summary>
    public int Due { get; set; }

    /// <summary>Of these, kept.</summary>
    public int InTime { get; set; }

    /// <summary>Ratings of what was accepted on the day, and the sum of their stars.</summary>
    public int Ratings { get; set; }
    public int Stars { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Figure>
    {
        public void Configure(EntityTypeBuilder<Figure> table)
        {
            table.HasKey(figure => new { figure.Span, figure.Day, figure.Cut, figure.Key });
        }
    }
}

internal enum FigureSpan
{
    Day,
    Month,
}

/// <summary>By what figures are cut; the rows of each cut add up to the total.</summary>
internal enum FigureCut
{
    Total,
    Unit,
    Kind,
    Channel,
    BusinessType,
}

internal static class FigureTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Figure> Figures => db.Set<Figure>();

        internal DbSet<ReplyTime> ReplyTimes => db.Set<ReplyTime>();

        internal DbSet<FigureChange> FigureChanges => db.Set<FigureChange>();
    }
}
