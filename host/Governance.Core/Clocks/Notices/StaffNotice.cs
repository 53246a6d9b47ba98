using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Clocks.Notices;

/// <summary>What an officer is told of an enquiry: written in the transaction in which it happened, once for each clock, event and officer.</summary>
[Table("staff_notices")]
internal sealed class StaffNotice
{
    public long Id { get; init; }
    public required Guid OfficerId { get; init; }
    public required Guid EnquiryId { get; init; }

    /// <summary>Of the clock, the opinion, or the follow-up.</summary>
    public required Guid ClockId { get; init; }
    public required StaffNews Event { get; init; }
    public required Instant At { get; init; }
    public Instant? ReadAt { get; set; }

    /// <summary>By when something is due; null of a clock, which moves.</summary>
    public Instant? DueAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StaffNotice>
    {
        public void Configure(EntityTypeBuilder<StaffNotice> table)
        {
            table.HasKey(notice => notice.Id);
            table.Property(notice => notice.Event).HasConversion<string>();
            table.HasIndex(notice => new { notice.ClockId, notice.Event, notice.OfficerId }).IsUnique().HasDatabaseName("each_notice_once");
            table.HasIndex(notice => new { notice.OfficerId, notice.At }).HasFilter("read_at is null").HasDatabaseName("unread_notices");
            table.HasIndex(notice => new { notice.OfficerId, notice.At, notice.Id }).HasDatabaseName("notices_of_officer");
            table.HasOne<Officer>().WithMany().HasForeignKey(notice => notice.OfficerId).OnDelete(DeleteBehavior.Cascade);
            table.HasOne<Enquiry>().WithMany().HasForeignKey(notice => notice.EnquiryId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal static class StaffNoticeTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<StaffNotice> StaffNotices => db.Set<StaffNotice>();
    }
}
