using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Proposals;

/// <summary>An admin says no to what waits, or takes back what he proposed himself. Nothing goes live, and both names stay on record.</summary>
[PerRequest]
internal sealed class DeclineProposal(GovernanceDb db, ProposalChanges changes, IClock clock)
{
    internal const string Deed = "proposal.declined";

    internal static Problem Gone { get; } = Problem.Of(ProblemKind.NotFound, ProposalsText.NothingWaits);

    public async Task<Outcome<ProposalView>> Run(Actor actor, Guid id, string reason, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        if (TextRule.MistakeIn(reason, TextBound.Reason) is { } unexplained)
            return Problem.Invalid(new FieldError("reason", unexplained));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await Locked(db, id, cancellationToken) is not { } proposal)
            return Gone;
        if (proposal.State != ProposalState.Waiting)
            return Decided(proposal);
        Decide(db, proposal, ProposalState.Declined, actor.Account, TextRule.Fit(reason), Deed, clock.GetCurrentInstant());
        await db.SaveChangesAsync(cancellationToken);
        await ProposalChanges.Spread(db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Announce();
        return ProposalView.Of(proposal);
    }

    /// <summary>Whoever decides it decides it alone.</summary>
    // Raw: EF Core has no locks of rows.
    internal static async Task<Proposal?> Locked(GovernanceDb db, Guid id, CancellationToken cancellationToken) =>
        (await db.Proposals.FromSql($"select * from proposals where id = {id} for update").ToListAsync(cancellationToken)).FirstOrDefault();

    internal static Problem Decided(Proposal proposal) => Problem.Of(
        ProblemKind.Conflict,
        proposal.State == ProposalState.Confirmed ? ProposalsText.ConfirmedBy(proposal.DecidedBy) : ProposalsText.DeclinedBy(proposal.DecidedBy));

    internal static void Decide(GovernanceDb db, Proposal proposal, ProposalState state, string by, string? because, string deed, Instant at)
    {
        (proposal.State, proposal.DecidedBy, proposal.DecidedAt, proposal.DecidedBecause, proposal.Package) = (state, by, at, because, null);
        db.Audit.Add(new()
        {
            At = at, Account = by, What = deed, Subject = $"{proposal.Id}",
            Details = $"{ProposeWork.Details(proposal)} · {proposal.ProposedBy}{(because is { Length: > 0 } ? $" · {because}" : "")}",
        });
    }
}
