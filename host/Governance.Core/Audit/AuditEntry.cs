using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Audit;

/// <summary>What a member of staff did to the platform, or opened that is confidential. Append-only.</summary>
[Table("audit_entries")]
internal sealed class AuditEntry
{
    /// <summary>What is younger the database itself refuses to let go.</summary>
    internal const int LeastKeptDays = 180;

    public long Id { get; init; }
    public required Instant At { get; init; }
    public required string Account { get; init; }

    /// <summary>A short name, such as <c>module.off</c>.</summary>
    public required string What { get; init; }

    /// <summary>What it was done to: a module's name, an enquiry's id ...</summary>
    public required string Subject { get; init; }
    public string? Details { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AuditEntry>
    {
        public void Configure(EntityTypeBuilder<AuditEntry> table)
        {
            table.HasKey(entry => entry.Id);
            table.HasIndex(entry => entry.At);
            // What rights were given.
            table.HasIndex(entry => new { entry.Subject, entry.Id }, "audit_of_rights").HasFilter("what in ('officer.made', 'officer.changed')")
                .HasDatabaseName("audit_of_rights");
            // Who has looked at an enquiry.
            // Asked before every deed that could need a second admin.
            table.HasIndex(entry => entry.Id, "audit_of_rules").HasFilter("what = 'second-admin.changed'").HasDatabaseName("audit_of_rules");
            table.HasIndex(entry => new { entry.Subject, entry.Id }, "audit_of_enquiry").HasFilter("what like 'enquiry.%'").HasDatabaseName("audit_of_enquiry");
        }
    }
}

internal static class AuditEntryTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<AuditEntry> Audit => db.Set<AuditEntry>();
    }
}
