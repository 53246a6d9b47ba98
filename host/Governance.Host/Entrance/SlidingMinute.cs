using System.Threading.RateLimiting;

namespace Governance.Host.Entrance;

/// <summary>So many in any minute, reckoned anew every ten seconds; what is beyond is refused at once.</summary>
internal static class SlidingMinute
{
    internal static SlidingWindowRateLimiterOptions Of(int permits) =>
        new() { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 };
}
