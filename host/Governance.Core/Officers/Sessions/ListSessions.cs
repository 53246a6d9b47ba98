using Governance.Core.Data;
using Governance.Core.Officers.SignIn;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Officers.Sessions;

/// <summary>A session or token as its holder and admins see it; the key to it is not in it.</summary>
public sealed record SessionView(
    Guid Id, string Account, string Name, bool Token, string? Purpose, string Device, string Sender, Instant BeganAt, Instant SeenAt, Instant EndsAt);

/// <summary>A try to sign in that failed.</summary>
internal sealed record FailedTry(Instant At, string Sender);

/// <summary>Who is signed in, where, since when and until when.</summary>
[PerRequest]
internal sealed class ListSessions(GovernanceDb db, SessionTimes times, IClock clock)
{
    private const int Most = 500;

    internal Task<List<SessionView>> Own(Actor actor, CancellationToken cancellationToken) => List(officer => officer.Id == actor.Id, cancellationToken);

    /// <summary>Everybody's; for admins. Those seen last come first.</summary>
    internal Task<List<SessionView>> All(Actor admin, CancellationToken cancellationToken) =>
        admin.Admin ? List(officer => true, cancellationToken) : Own(admin, cancellationToken);

    /// <summary>The latest tries at his account that failed, whoever made them.</summary>
    internal Task<List<FailedTry>> Failed(Actor actor, CancellationToken cancellationToken) => db.FailedSignIns.AsNoTracking()
        .Where(attempt => attempt.OfficerId == actor.Id && attempt.At > clock.GetCurrentInstant() - FailedSignIn.Kept)
        .OrderByDescending(attempt => attempt.At).Take(20).Select(attempt => new FailedTry(attempt.At, attempt.Sender)).ToListAsync(cancellationToken);

    /// <summary>What was tried at his account between the sign-in before and this one; null when nothing was.</summary>
    internal async Task<(int Count, FailedTry Last)?> FailedBefore(Guid session, CancellationToken cancellationToken) =>
        await db.StaffSessions.AsNoTracking().FirstOrDefaultAsync(staffSession => staffSession.Id == session, cancellationToken)
            is { FailedBefore: > 0 and var count, FailedLastAt: { } at, FailedLastFrom: { } sender }
            ? (count, new(at, sender))
            : null;

    private async Task<List<SessionView>> List(System.Linq.Expressions.Expression<Func<Officer, bool>> whose, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var rows = await db.StaffSessions.AsNoTracking().Where(session => session.EndedAt == null && session.EndsAt > now)
            .Join(db.Officers.AsNoTracking().Where(whose), session => session.OfficerId, officer => officer.Id, (session, officer) => new { session, officer })
            .OrderByDescending(row => row.session.SeenAt).Take(Most).ToListAsync(cancellationToken);
        return [.. rows.Where(row => times.EndOf(row.session, row.officer, now) is null).Select(row => new SessionView(
            row.session.Id, row.officer.Account, row.officer.Name, row.session.Kind == SessionKind.Token, row.session.Purpose,
            row.session.Device, row.session.Sender, row.session.BeganAt, row.session.SeenAt, row.session.EndsAt))];
    }
}
