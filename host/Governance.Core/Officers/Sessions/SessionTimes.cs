using NodaTime;

namespace Governance.Core.Officers.Sessions;

/// <summary>How long staff stay signed in.</summary>
/// <param name="Idle">A browser's session is over when nobody has touched it for so long.</param>
/// <param name="Longest">No session lasts longer.</param>
public sealed record SessionTimes(Duration Idle, Duration Longest)
{
    public static SessionTimes Default { get; } = new(Duration.FromMinutes(30), Duration.FromHours(12));

    /// <summary>How exactly the last touch is kept: writing it down at every click would cost more than it tells.</summary>
    internal Duration SeenEvery => Duration.Min(Duration.FromSeconds(30), Idle / 4);

    /// <summary>Why a session is over at this moment; null while it lasts.</summary>
    internal SessionEnd? EndOf(StaffSession session, Officer? holder, Instant now) => session switch
    {
        { End: { } end } => end,
        _ when holder is null or { Disabled: true } || holder.SecurityStamp != session.Stamp => SessionEnd.Rights,
        _ when now >= session.EndsAt => SessionEnd.TooLong,
        { Kind: SessionKind.Browser } when now >= session.SeenAt + Idle => SessionEnd.Idle,
        _ => null,
    };
}
