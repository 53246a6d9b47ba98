using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Packages;
using Governance.Core.Proposals;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Switching;

/// <summary>
/// An admin says yes to what another one proposed, and it is done: by the same way and through the same checks as if nobody had had to be asked. What
/// cannot be done goes on waiting.
/// </summary>
[PerRequest]
internal sealed class ConfirmProposal(
    IDbContextFactory<GovernanceDb> databases, RowSeals seals, UploadModule upload, SwitchModule turn, RollBackModule rollBack, TrustKey trust,
    WithdrawKey withdraw,
    ChangeSecondAdmin rules, ProposalChanges changes, IClock clock)
{
    internal const string Deed = "proposal.confirmed";

    private static readonly Problem NotBelieved = Problem.Of(ProblemKind.Conflict, SwitchingText.ProposalWasChanged);

    private static readonly Problem BySomebodyElse = Problem.Of(ProblemKind.Forbidden, SwitchingText.ByAnotherAdmin);

    public async Task<Outcome<ProposalView>> Run(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        // Of its own: what is done has transactions of the request's.
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await DeclineProposal.Locked(db, id, cancellationToken) is not { } proposal)
            return DeclineProposal.Gone;
        if (proposal.State != ProposalState.Waiting)
            return DeclineProposal.Decided(proposal);
        if (!seals.Holds(proposal))
            return NotBelieved;
        if (string.Equals(proposal.ProposedBy, actor.Account, StringComparison.OrdinalIgnoreCase))
            return BySomebodyElse;
        var now = clock.GetCurrentInstant();
        if (!proposal.MayBeConfirmed(now))
            return Problem.Of(ProblemKind.Conflict, SwitchingText.WaitedTooLong);
        if (await Do(actor, proposal, new(proposal.ProposedBy, actor.Account, proposal.Version), cancellationToken) is { } problem)
            return problem;
        DeclineProposal.Decide(db, proposal, ProposalState.Confirmed, actor.Account, null, Deed, now);
        await db.SaveChangesAsync(cancellationToken);
        await ProposalChanges.Spread(db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Announce();
        return ProposalView.Of(proposal);
    }

    private async Task<Problem?> Do(Actor actor, Proposal proposal, Confirmation confirmed, CancellationToken cancellationToken)
    {
        switch (proposal.Work)
        {
            case ProposedWork.Upload:
                return proposal.Package is { } package && Checksums.Of(package) == proposal.Sha256
                    ? (await upload.Run(actor, new MemoryStream(package), confirmed, cancellationToken)).Problem
                    : NotBelieved;
            case ProposedWork.TurnOn:
                return (await turn.Run(actor, proposal.Subject, on: true, proposal.Reason, dependants: false, confirmed, cancellationToken)).Problem;
            case ProposedWork.RollBack:
                return (await rollBack.Run(actor, proposal.Subject, proposal.Reason, confirmed, cancellationToken)).Problem;
            case ProposedWork.TrustKey:
                using (var key = SigningKey.FromPem(proposal.Content!))
                    return (await trust.Run(actor, key, proposal.Version!, confirmed: true, cancellationToken)).Problem;
            case ProposedWork.WithdrawKey:
                return (await withdraw.Run(actor, proposal.Subject, proposal.Reason, confirmed, cancellationToken)).Problem;
            default:
                return await rules.Relax(actor, proposal, Confirmation.With(confirmed, proposal.Reason), cancellationToken);
        }
    }
}
