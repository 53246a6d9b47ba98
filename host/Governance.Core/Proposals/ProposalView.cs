using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Proposals;

/// <summary>Something that waits for a second admin, or did.</summary>
/// <param name="Subject">The module, or the id of the key; empty for rules.</param>
/// <param name="Version">The version of the module, or the name of the key.</param>
/// <param name="Sha256">Of the package, where there is one.</param>
public sealed record ProposalView(
    Guid Id, ProposedWork Work, LocalText Name, string Subject, string? Version, string? Sha256, string Reason, string ProposedBy, Instant ProposedAt,
    Instant Until, ProposalState State, string? DecidedBy, Instant? DecidedAt, string? DecidedBecause)
{
    internal static ProposalView Of(Proposal proposal) => new(
        proposal.Id, proposal.Work, ProposedWorkNames.Of(proposal.Work), proposal.Subject, proposal.Version, proposal.Sha256, proposal.Reason,
        proposal.ProposedBy, proposal.ProposedAt, proposal.ProposedAt + Duration.FromDays(Proposal.KeptDays), proposal.State, proposal.DecidedBy,
        proposal.DecidedAt, proposal.DecidedBecause);
}
