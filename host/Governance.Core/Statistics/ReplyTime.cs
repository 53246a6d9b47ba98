using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Statistics;

/// <summary>How many first replies came after about so long: see <see cref="ReplyTimes"/> for the bucket.</summary>
[Table("reply_times")]
internal sealed class ReplyTime
{
    public required FigureSpan Span { get; init; }
    public required LocalDate Day { get; init; }
    public required int Bucket { get; init; }
    public int Answered { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ReplyTime>
    {
        public void Configure(EntityTypeBuilder<ReplyTime> table)
        {
            table.HasKey(time => new { time.Span, time.Day, time.Bucket });
        }
    }
}
