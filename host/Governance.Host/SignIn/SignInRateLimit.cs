using System.Threading.RateLimiting;

namespace Governance.Host.SignIn;

/// <summary>How fast one address may try passwords: beyond a whole office that arrives in the morning, far below a guessing machine.</summary>
internal sealed class SignInRateLimit : IDisposable
{
    private const int PerMinute = 60;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new() { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 }));

    internal bool Admits(string? address)
    {
        using var lease = limiter.AttemptAcquire(address ?? "");
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
