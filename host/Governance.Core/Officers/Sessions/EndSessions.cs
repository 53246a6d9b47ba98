using Governance.Core.Audit;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Officers.Sessions;

/// <summary>Ends sessions and tokens: from this moment they open nothing, and within two seconds no host has a live page of theirs.</summary>
[PerRequest]
internal sealed class EndSessions(GovernanceDb db, SessionStates states, WriteAudit audit, IClock clock)
{
    private static readonly Problem Unknown = Problem.Of(ProblemKind.NotFound, OfficersText.NoSuchSession);

    /// <summary>Signing out where one sits.</summary>
    internal Task SignOut(Actor actor, Guid session, CancellationToken cancellationToken) =>
        End(db.StaffSessions.Where(staffSession => staffSession.Id == session && staffSession.OfficerId == actor.Id), [session], SessionEnd.SignedOut, actor,
            cancellationToken);

    /// <summary>One of his own.</summary>
    internal async Task<Problem?> Own(Actor actor, Guid session, CancellationToken cancellationToken) =>
        await End(db.StaffSessions.Where(staffSession => staffSession.Id == session && staffSession.OfficerId == actor.Id), [session], SessionEnd.ByHolder,
            actor, cancellationToken) > 0
            ? null
            : Unknown;

    /// <summary>All of his own but the one he does it from.</summary>
    internal async Task<int> OwnOthers(Actor actor, Guid? butThis, CancellationToken cancellationToken)
    {
        var ids = await db.StaffSessions.Where(staffSession => staffSession.OfficerId == actor.Id && staffSession.EndedAt == null && staffSession.Id != butThis)
            .Select(staffSession => staffSession.Id).ToListAsync(cancellationToken);
        return await End(db.StaffSessions.Where(staffSession => ids.Contains(staffSession.Id)), ids, SessionEnd.ByHolder, actor, cancellationToken);
    }

    /// <summary>Anybody's, by an admin.</summary>
    internal async Task<Problem?> Any(Actor admin, Guid session, CancellationToken cancellationToken)
    {
        if (!admin.Admin)
            return Problem.Of(ProblemKind.Forbidden, OfficersText.OnlyAdminMayEndTheSessions);
        return await End(db.StaffSessions.Where(staffSession => staffSession.Id == session), [session], SessionEnd.ByAdmin, admin, cancellationToken) > 0
            ? null
            : Unknown;
    }

    /// <summary>Within the transaction that changes the officer.</summary>
    internal static Task<int> Mark(IQueryable<StaffSession> sessions, SessionEnd why, string by, Instant now, CancellationToken cancellationToken) =>
        sessions.Where(session => session.EndedAt == null).ExecuteUpdateAsync(
            row => row.SetProperty(session => session.EndedAt, now).SetProperty(session => session.End, why).SetProperty(session => session.EndedBy, by),
            cancellationToken);

    private async Task<int> End(IQueryable<StaffSession> sessions, IReadOnlyList<Guid> ids, SessionEnd why, Actor by, CancellationToken cancellationToken)
    {
        var ended = await Mark(sessions, why, by.Account, clock.GetCurrentInstant(), cancellationToken);
        foreach (var id in ids)
            states.Forget(id);
        if (ended > 0)
            await audit.Run(by.Account, "session.ended", ids is [var only] ? only.ToString() : $"{ended}", why.ToString(), cancellationToken);
        return ended;
    }
}
