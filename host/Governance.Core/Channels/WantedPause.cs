using System.Net.Http.Headers;
using NodaTime;

namespace Governance.Core.Channels;

/// <summary>How long a host that was called wants to be left alone. Pure.</summary>
internal static class WantedPause
{
    private static readonly Duration Longest = Duration.FromDays(1);

    /// <returns>From nothing to a day, whatever was said; null where nothing was.</returns>
    internal static Duration? In(RetryConditionHeaderValue? said, Instant now)
    {
        Duration? pause = said switch
        {
            { Delta: { } delta } => Duration.FromTimeSpan(delta),
            { Date: { } date } => Instant.FromDateTimeOffset(date) - now,
            _ => null,
        };
        return pause is { } asked ? Duration.Max(Duration.Zero, Duration.Min(asked, Longest)) : null;
    }
}
