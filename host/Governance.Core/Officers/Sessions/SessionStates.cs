using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using NodaTime;

namespace Governance.Core.Officers.Sessions;

/// <summary>How a session stands: whose it is while it lasts, or why it is over.</summary>
internal sealed record SessionState(Guid Session, SessionKind Kind, Actor? Holder, SessionEnd? End, Instant SeenAt, Instant EndsAt);

/// <summary>
/// Whether a session still holds. Asked at every request, so an answer is kept for a second; an end that happens on this host is known at once.
/// </summary>
[PerHost]
internal sealed class SessionStates(IDbContextFactory<GovernanceDb> databases, SessionTimes times, RowSeals seals, IClock clock) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);
    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = 20_000 });

    /// <summary>A session that ended on this host.</summary>
    internal event Action<Guid>? Ended;

    /// <summary>Null for what was never a session, or is long forgotten.</summary>
    internal async Task<SessionState?> Of(Guid session, CancellationToken cancellationToken) =>
        known.TryGetValue(session, out SessionState? state) ? state : Keep(session, (await Of([session], cancellationToken)).FirstOrDefault());

    internal async Task<SessionState?> OfToken(string token, CancellationToken cancellationToken)
    {
        var print = BeginSession.PrintOf(token);
        var key = Convert.ToHexString(print);
        if (known.TryGetValue(key, out Guid session))
            return await Of(session, cancellationToken);
        if ((await Read(row => row.TokenPrint == print, cancellationToken)).FirstOrDefault() is not { } state)
            return null;
        // Which session a token belongs to never changes; how that one stands is kept under its own name, so that its end is known at once.
        known.Set(key, state.Session, Entry(TimeSpan.FromMinutes(10)));
        return Keep(state.Session, state);
    }

    /// <summary>Straight from the database, for the pages that are open on this host.</summary>
    internal Task<List<SessionState>> Of(IReadOnlyCollection<Guid> sessions, CancellationToken cancellationToken) =>
        Read(row => sessions.Contains(row.Id), cancellationToken);

    /// <summary>Its holder has done something.</summary>
    internal async Task Touch(SessionState state, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (now - state.SeenAt < times.SeenEvery)
            return;
        known.Remove(state.Session);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.StaffSessions.Where(row => row.Id == state.Session && row.EndedAt == null && row.SeenAt < now)
            .ExecuteUpdateAsync(row => row.SetProperty(session => session.SeenAt, now), cancellationToken);
    }

    /// <summary>How long it lasts yet if nobody touches it, and whether a touch would make that longer.</summary>
    internal (Duration Left, bool ByTouch) Left(SessionState state)
    {
        var idle = state.SeenAt + times.Idle;
        return (Instant.Min(idle, state.EndsAt) - clock.GetCurrentInstant(), idle < state.EndsAt);
    }

    internal void Forget(Guid session)
    {
        known.Remove(session);
        Ended?.Invoke(session);
    }

    public void Dispose() => known.Dispose();

    private SessionState? Keep(Guid session, SessionState? state) => known.Set(session, state, Entry(Kept));

    private static MemoryCacheEntryOptions Entry(TimeSpan kept) => new() { Size = 1, AbsoluteExpirationRelativeToNow = kept };

    private async Task<List<SessionState>> Read(System.Linq.Expressions.Expression<Func<StaffSession, bool>> which, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.StaffSessions.AsNoTracking().Where(which)
            .Join(db.Officers.AsNoTracking(), session => session.OfficerId, officer => officer.Id, (session, officer) => new { session, officer })
            .ToListAsync(cancellationToken);
        var now = clock.GetCurrentInstant();
        return [.. rows.Select(row => (times.EndOf(row.session, row.officer, now) ?? (seals.Holds(row.officer) ? null : SessionEnd.Altered)) is { } end
            ? new SessionState(row.session.Id, row.session.Kind, null, end, row.session.SeenAt, row.session.EndsAt)
            : new(row.session.Id, row.session.Kind, row.officer.ToActor(), null, row.session.SeenAt, row.session.EndsAt))];
    }
}
