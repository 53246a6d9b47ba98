using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Cases;

/// <summary>That an enquiry is, or was, joined to a case. An enquiry is in one case at a time; the row stays when it leaves.</summary>
[Table("case_members")]
internal sealed class CaseMember : ISealedRow
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid EnquiryId { get; init; }
    public required Instant JoinedAt { get; init; }
    public required Guid JoinedBy { get; init; }
    public Instant? LeftAt { get; set; }

    /// <summary>How many messages the case had when it joined: of those before it hears nothing.</summary>
    public required int Since { get; init; }

    /// <summary>The last message that stands on its timeline.</summary>
    public required int Heard { get; set; }

    /// <summary>What its form's numbers add up to (<see cref="CaseSums"/>), encrypted: the form never changes, and so they are added up once.</summary>
    public required byte[] Sums { get; init; }

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CaseMember>
    {
        public void Configure(EntityTypeBuilder<CaseMember> table)
        {
            table.HasKey(member => member.Id);
            table.HasOne<Case>().WithMany().HasForeignKey(member => member.CaseId).OnDelete(DeleteBehavior.Restrict);
            table.HasOne<Enquiry>().WithMany().HasForeignKey(member => member.EnquiryId).OnDelete(DeleteBehavior.Restrict);
            table.HasIndex(member => member.EnquiryId, "case_of_enquiry").IsUnique().HasFilter("left_at is null").HasDatabaseName("case_of_enquiry");
            table.HasIndex(member => member.EnquiryId, "cases_of_enquiry").HasDatabaseName("cases_of_enquiry");
            table.HasIndex(member => new { member.CaseId, member.Id }, "members_of_case").HasFilter("left_at is null").HasDatabaseName("members_of_case");
            table.HasIndex(member => new { member.CaseId, member.Heard }, "members_to_tell").HasFilter("left_at is null").HasDatabaseName("members_to_tell");
        }
    }
}

internal static class CaseMemberTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<CaseMember> CaseMembers => db.Set<CaseMember>();
    }
}
