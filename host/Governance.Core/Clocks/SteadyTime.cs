using NodaTime;

namespace Governance.Core.Clocks;

/// <summary>
/// The time by which events of clocks may happen: the wall clock, held against a stopwatch that no one can set. Where the two part by more
/// than a few seconds, the earlier of them counts until the new wall time has lasted a minute. So a machine whose clock jumps forward
/// fires nothing early, one that jumps back and forth fires nothing at all that is not due, and one that slept catches up a minute later.
/// What has happened is counted in the database, so no jump makes it happen twice.
/// </summary>
internal sealed class SteadyTime
{
    internal static readonly Duration Tolerance = Duration.FromSeconds(5);
    internal static readonly Duration BelievedAfter = Duration.FromMinutes(1);
    private (Instant Wall, Duration Elapsed)? anchor;
    private (Duration By, Duration Since)? jump;

    /// <param name="wall">What the wall clock shows.</param>
    /// <param name="elapsed">What the stopwatch shows; it never goes back.</param>
    internal Instant Read(Instant wall, Duration elapsed)
    {
        if (anchor is not { } known)
            return Believe(wall, elapsed);
        var expected = known.Wall + (elapsed - known.Elapsed);
        var drift = wall - expected;
        if (Within(drift))
            return Believe(wall, elapsed);
        // Another jump begins a new minute: a clock that is being pulled to and fro is not believed.
        if (jump is not { } seen || !Within(drift - seen.By))
            jump = seen = (drift, elapsed);
        return elapsed - seen.Since >= BelievedAfter ? Believe(wall, elapsed) : Instant.Min(wall, expected);
    }

    private Instant Believe(Instant wall, Duration elapsed)
    {
        (anchor, jump) = ((wall, elapsed), null);
        return wall;
    }

    private static bool Within(Duration drift) => drift <= Tolerance && drift >= -Tolerance;
}
