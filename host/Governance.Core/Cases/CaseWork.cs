using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Cases;

/// <summary>
/// What every piece of work on a case has in common: its row is locked, the right to it is checked, what was done is saved and on record as one
/// transaction or not at all.
/// </summary>
[PerRequest]
internal sealed class CaseWork(GovernanceDb db, UnitDirectory units, IClock clock)
{
    internal async Task<Outcome<Case>> Run(
        Actor actor, Guid id, string what, Func<Case, Instant, Problem?> work, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Raw: LINQ cannot lock a row.
        var @case = await db.Cases.FromSql($"select * from cases where id = {id} for update").SingleOrDefaultAsync(cancellationToken);
        if (@case is null || !MayOnCase.See(actor, @case, units))
            return MayOnCase.Unseen;
        if (!MayOnCase.Work(actor, @case, units))
            return MayOnCase.Forbidden;
        var now = clock.GetCurrentInstant().ToMicroseconds();
        if (work(@case, now) is { } problem)
        {
            db.ChangeTracker.Clear();
            return problem;
        }

        db.Audit.Add(new() { At = now, Account = actor.Account, What = what, Subject = id.ToString() });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return @case;
    }

    /// <summary>As it stands, for whoever may see it; null for anybody else.</summary>
    internal async Task<Case?> Find(Actor actor, Guid id, CancellationToken cancellationToken) =>
        await db.Cases.AsNoTracking().SingleOrDefaultAsync(@case => @case.Id == id, cancellationToken) is { } found && MayOnCase.See(actor, found, units)
            ? found
            : null;
}
