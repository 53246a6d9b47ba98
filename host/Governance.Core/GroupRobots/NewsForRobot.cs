using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.GroupRobots;

/// <summary>What a unit's group has still to hear: it waits until its robot may speak, and goes out together with what waits besides.</summary>
[Table("robot_news")]
internal sealed class NewsForRobot
{
    public long Id { get; init; }
    public required string Unit { get; init; }
    public required Guid EnquiryId { get; init; }
    public required RobotNews News { get; init; }
    public required Instant At { get; init; }

    /// <summary>By when the answer was due then; null where no clock ran.</summary>
    public Instant? DueAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<NewsForRobot>
    {
        public void Configure(EntityTypeBuilder<NewsForRobot> table)
        {
            table.HasKey(news => news.Id);
            table.Property(news => news.News).HasConversion<string>();
            table.HasIndex(news => new { news.Unit, news.Id });
        }
    }
}

internal static class NewsForRobotTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<NewsForRobot> RobotNews => db.Set<NewsForRobot>();
    }
}
