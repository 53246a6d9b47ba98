using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Host.Portal;

/// <summary>How fast one address may try query codes, send forms and ask for suggestions; far beyond any person, far below a guessing machine.</summary>
internal static class Pace
{
    internal const string Policy = "portal";

    internal static void Limit(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context => RateLimitPartition.GetSlidingWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new() { PermitLimit = 240, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 }));
    }
}
