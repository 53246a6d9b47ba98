using System.Threading.RateLimiting;
using Governance.Host.Entrance;

namespace Governance.Host.SignIn;

/// <summary>
/// How fast passwords may be tried: from one address beyond a whole office that arrives in the morning, from all together below what would
/// leave the host no time for anything else.
/// </summary>
internal sealed class SignInRateLimit : IDisposable
{
    internal const int PerMinute = 60;
    internal const int OfAllPerMinute = 900;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<string, string>(sender => RateLimitPartition.GetSlidingWindowLimiter(sender, _ => SlidingMinute.Of(PerMinute))),
        PartitionedRateLimiter.Create<string, bool>(_ => RateLimitPartition.GetSlidingWindowLimiter(true, _ => SlidingMinute.Of(OfAllPerMinute))));

    /// <summary>Null when it may be tried; otherwise how long to wait.</summary>
    internal TimeSpan? Wait(HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(Sender.Written(http));
        return lease.IsAcquired ? null : TimeSpan.FromMinutes(1);
    }

    public void Dispose() => limiter.Dispose();
}
