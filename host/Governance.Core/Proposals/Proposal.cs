using System.ComponentModel.DataAnnotations.Schema;
using System.Linq.Expressions;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Proposals;

public enum ProposalState
{
    Waiting,
    Confirmed,
    Declined,
}

/// <summary>
/// What an admin wants to bring live and another one has to confirm. Sealed, and its package with its checksum: who writes to the database can make no
/// proposal, and cannot change what is confirmed.
/// </summary>
[Table("proposals")]
internal sealed class Proposal : ISealedRow
{
    /// <summary>How long it can be confirmed, and is kept; what became of it stays in the audit.</summary>
    internal const int KeptDays = 30;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required ProposedWork Work { get; init; }

    /// <summary>The module, or the id of the key.</summary>
    public required string Subject { get; init; }

    /// <summary>The version of the module that shall run, or the name of the key.</summary>
    public string? Version { get; init; }

    /// <summary>Of <see cref="Package"/>.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The package itself, until it is decided; its checksum is sealed.</summary>
    [Unsealed]
    public byte[]? Package { get; set; }

    /// <summary>A public key, or the rules that shall hold, as they are taken up once it is confirmed.</summary>
    public string? Content { get; init; }
    public required string Reason { get; init; }
    public required string ProposedBy { get; init; }
    public required Instant ProposedAt { get; init; }
    public required ProposalState State { get; set; }
    public string? DecidedBy { get; set; }
    public Instant? DecidedAt { get; set; }
    public string? DecidedBecause { get; set; }
    public byte[]? Seal { get; set; }

    /// <summary>All of it but the package, which stays where it is: what lists are made of, and what its seal is held against.</summary>
    internal static Expression<Func<Proposal, Proposal>> WithoutPackage { get; } = proposal => new()
    {
        Id = proposal.Id, Work = proposal.Work, Subject = proposal.Subject, Version = proposal.Version, Sha256 = proposal.Sha256, Content = proposal.Content,
        Reason = proposal.Reason, ProposedBy = proposal.ProposedBy, ProposedAt = proposal.ProposedAt, State = proposal.State,
        DecidedBy = proposal.DecidedBy, DecidedAt = proposal.DecidedAt, DecidedBecause = proposal.DecidedBecause, Seal = proposal.Seal,
    };

    internal bool MayBeConfirmed(Instant now) => State == ProposalState.Waiting && now < ProposedAt + Duration.FromDays(KeptDays);

    internal sealed class Mapping : IEntityTypeConfiguration<Proposal>
    {
        public void Configure(EntityTypeBuilder<Proposal> table)
        {
            table.HasKey(proposal => proposal.Id);
            table.HasIndex(proposal => new { proposal.Work, proposal.Subject }).IsUnique().HasFilter(
                "state = 'Waiting'").HasDatabaseName("one_proposal_of_each");
            table.HasIndex(proposal => proposal.ProposedAt);
        }
    }
}

internal static class ProposalTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Proposal> Proposals => db.Set<Proposal>();
    }
}
