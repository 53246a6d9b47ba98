using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Proposals;

/// <summary>
/// The one gate before what brings code live: where the bureau asks for a second admin, it is written down and nothing else happens; whoever asked
/// it cannot confirm it. What is done at the machine waits as well.
/// </summary>
[PerHost]
internal sealed class ProposeWork(IDbContextFactory<GovernanceDb> databases, RowSeals seals, ProposalChanges changes, IClock clock)
{
    internal const string Deed = "proposal.made";

    internal async Task<bool> IsAsked(ProposedWork work, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return (await SecondAdminRules.Read(db, seals, cancellationToken)).AsksFor(work);
    }

    /// <returns>The proposal that now waits, or the problem with making one; null where one admin is enough.</returns>
    internal async Task<Outcome<ProposalView>?> Run(
        string account, ProposedWork work, string subject, string? version, string reason, CancellationToken cancellationToken,
        (string Sha256, byte[] Content)? package = null, string? content = null)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (!(await SecondAdminRules.Read(db, seals, cancellationToken)).AsksFor(work))
            return null;
        var now = clock.GetCurrentInstant();
        // What nobody has decided in its time makes room.
        await db.Proposals.Where(old => old.Work == work && old.Subject == subject && old.ProposedAt < now - Duration.FromDays(Proposal.KeptDays))
            .ExecuteDeleteAsync(cancellationToken);
        var proposal = db.Proposals.Add(new()
        {
            Work = work, Subject = subject, Version = version, Sha256 = package?.Sha256, Package = package?.Content, Content = content, Reason = reason,
            ProposedBy = account, ProposedAt = now, State = ProposalState.Waiting,
        }).Entity;
        db.Audit.Add(new() { At = now, Account = account, What = Deed, Subject = $"{proposal.Id}", Details = Details(proposal) });
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await ProposalChanges.Spread(db, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            changes.Announce();
            return ProposalView.Of(proposal);
        }
        catch (DbUpdateException taken) when (taken.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return Problem.Of(ProblemKind.Conflict, ProposalsText.SameWaits);
        }
    }

    /// <summary>What it is about, for the audit.</summary>
    internal static string Details(Proposal proposal) =>
        string.Join(" · ", ((string?[])[$"{proposal.Work}", proposal.Subject, proposal.Version, proposal.Sha256, proposal.Reason])
            .Where(part => part is { Length: > 0 }));
}
