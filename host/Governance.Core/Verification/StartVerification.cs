using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Verification;

/// <summary>
/// Asks for a verification in the background: of everything, or of what has changed since the last clean run. While one goes on, there is no second.
/// </summary>
[PerRequest]
internal sealed class StartVerification(
    GovernanceDb db, WriteAudit audit, ReadVerifications read, VerificationTask task, NextSlice slices, IClock clock)
{
    /// <summary>A transaction that was open when the last run began may have written its entries after it was past them.</summary>
    private static readonly Duration Overlap = Duration.FromMinutes(10);

    private static readonly Problem OneAtATime = Problem.Of(ProblemKind.Conflict, VerificationText.VerificationIsGoingOn);

    public async Task<Outcome<VerificationView>> Run(Actor actor, bool everything, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        if (await Begin(everything, actor.Account, cancellationToken) is not { } run)
            return OneAtATime;
        await audit.Run(actor.Account, "verification.started", $"{run}", everything ? "everything" : "changed", cancellationToken);
        task.Wake();
        return (await read.Run(cancellationToken)).Single(view => view.Id == run);
    }

    /// <returns>Null when one is going on already.</returns>
    internal async Task<long?> Begin(bool everything, string? account, CancellationToken cancellationToken)
    {
        var clean = everything ? null : await db.VerificationRuns.Where(verificationRun => verificationRun.Clean == true)
            .MaxAsync(verificationRun => (Instant?)verificationRun.StartedAt, cancellationToken);
        // What an admin asks for is what he gets; the platform takes a slice of the rest along.
        var (after, until) = clean is null || account is not null ? (Guid.Empty, null) : await slices.Run(cancellationToken);
        var run = db.VerificationRuns.Add(new()
        {
            // Without a clean run before, everything has changed.
            Everything = clean is null,
            ChangedSince = clean - Overlap,
            SliceAfter = after,
            SliceUntil = until,
            Account = account,
            RequestedAt = clock.GetCurrentInstant(),
        }).Entity;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return run.Id;
        }
        catch (DbUpdateException taken) when (taken.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return null;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
