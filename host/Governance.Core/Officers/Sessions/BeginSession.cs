using System.Security.Cryptography;
using Governance.Core.Data;
using Governance.Core.Officers.SignIn;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Officers.Sessions;

/// <summary>Where somebody signs in from.</summary>
internal sealed record Origin(string Sender, string Device);

/// <summary>
/// Signs an officer in whose password has been checked. Whoever sits at more places than one person can is signed out at the one he left
/// longest ago.
/// </summary>
[PerRequest]
internal sealed class BeginSession(GovernanceDb db, SessionTimes times, IClock clock)
{
    internal const int MostBrowsers = 10;
    internal const int MostTokens = 50;
    internal const int LongestPurpose = 100;

    internal Task<StaffSession> InBrowser(Officer officer, Origin origin, CancellationToken cancellationToken) =>
        Begin(officer, SessionKind.Browser, origin, null, null, times.Longest, cancellationToken);

    /// <summary>The token is told to its holder now and kept nowhere.</summary>
    internal async Task<(StaffSession Session, string Token)> ForProgram(
        Officer officer, Origin origin, string? purpose, Duration lasts, CancellationToken cancellationToken)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (await Begin(officer, SessionKind.Token, origin, PrintOf(token), purpose, Duration.Min(lasts, times.Longest), cancellationToken), token);
    }

    internal static byte[] PrintOf(string token) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token));

    private async Task<StaffSession> Begin(
        Officer officer, SessionKind kind, Origin origin, byte[]? print, string? purpose, Duration lasts, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var before = await db.StaffSessions.Where(session => session.OfficerId == officer.Id).MaxAsync(session => (Instant?)session.BeganAt, cancellationToken);
        var failed = await db.FailedSignIns.AsNoTracking()
            .Where(attempt => attempt.OfficerId == officer.Id && attempt.At > (before ?? Instant.MinValue) && attempt.At > now - FailedSignIn.Kept)
            .OrderByDescending(attempt => attempt.At).Select(attempt => new { attempt.At, attempt.Sender }).ToListAsync(cancellationToken);
        var begun = new StaffSession
        {
            // All chance: it stands for its holder.
            Id = new(RandomNumberGenerator.GetBytes(16)),
            OfficerId = officer.Id,
            Kind = kind,
            TokenPrint = print,
            Purpose = purpose,
            Stamp = officer.SecurityStamp,
            Sender = origin.Sender,
            Device = origin.Device,
            BeganAt = now,
            SeenAt = now,
            EndsAt = now + lasts,
            FailedBefore = failed.Count,
            FailedLastAt = failed.FirstOrDefault()?.At,
            FailedLastFrom = failed.FirstOrDefault()?.Sender,
        };
        db.StaffSessions.Add(begun);
        await db.SaveChangesAsync(cancellationToken);
        await EndOldest(officer, kind, now, cancellationToken);
        return begun;
    }

    private async Task EndOldest(Officer officer, SessionKind kind, Instant now, CancellationToken cancellationToken)
    {
        var open = db.StaffSessions.Where(session =>
            session.OfficerId == officer.Id && session.Kind == kind && session.EndedAt == null && session.EndsAt > now);
        var surplus = await open.OrderByDescending(session => session.SeenAt).Skip(kind == SessionKind.Browser ? MostBrowsers : MostTokens)
            .Select(session => session.Id).ToListAsync(cancellationToken);
        if (surplus.Count > 0)
            await EndSessions.Mark(
                db.StaffSessions.Where(session => surplus.Contains(session.Id)), SessionEnd.TooMany, officer.Account, now, cancellationToken);
    }
}
