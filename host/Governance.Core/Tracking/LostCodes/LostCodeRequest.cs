using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Tracking.LostCodes;

/// <summary>Somebody has lost a query code and named an address. Whether anything is sent there is found out afterwards.</summary>
[Table("lost_code_requests")]
internal sealed class LostCodeRequest
{
    public required Guid Id { get; init; }
    public required Instant At { get; init; }

    /// <summary>The <see cref="NamedAddress"/>, sealed for <see cref="Id"/>; empty once it was looked after.</summary>
    public required byte[] Sealed { get; set; }

    /// <summary>As in <see cref="Correspondence.Told.Recipient"/>.</summary>
    public required byte[] Recipient { get; init; }
    public Instant? HandledAt { get; set; }

    /// <summary>Whether a message went there.</summary>
    public bool Answered { get; set; }

    /// <param name="Channel">By which it is written to.</param>
    /// <param name="Language">Of the page on which it was typed.</param>
    internal sealed record NamedAddress(string Channel, string Address, string Language);

    internal sealed class Mapping : IEntityTypeConfiguration<LostCodeRequest>
    {
        public void Configure(EntityTypeBuilder<LostCodeRequest> table)
        {
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.At).HasFilter("handled_at is null").HasDatabaseName("lost_code_requests_to_answer");
            table.HasIndex(row => new { row.Recipient, row.HandledAt }).HasFilter("answered").HasDatabaseName("lost_code_requests_answered");
        }
    }
}

internal static class LostCodeTables
{
    extension(GovernanceDb db)
    {
        internal DbSet<LostCodeRequest> LostCodeRequests => db.Set<LostCodeRequest>();

        internal DbSet<LostCodeLink> LostCodeLinks => db.Set<LostCodeLink>();
    }
}
