using System.Threading.RateLimiting;
using Governance.Host.Api.Limits;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Host.Portal;

/// <summary>How fast one address may try query codes, send forms and ask for suggestions; far beyond any person, far below a guessing machine. <c>RateLimits:Portal</c> counts a minute, 0 turns it off.</summary>
internal static class PortalRateLimits
{
    internal const string Policy = "portal";

    /// <summary>For pages that anybody may read as often as he likes: a whole town may share a telephone company's address.</summary>
    internal const string WhatIsSent = "portal-sent";

    internal static void Limit(RateLimiterOptions options, IConfiguration configuration)
    {
        var aMinute = configuration.GetValue("RateLimits:Portal", 240);
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context => Partition(context, aMinute));
        options.AddPolicy(WhatIsSent, context => Partition(context, HttpMethods.IsPost(context.Request.Method) ? aMinute : 0));
    }

    private static RateLimitPartition<string> Partition(HttpContext context, int aMinute) => aMinute <= 0
        ? RateLimitPartition.GetNoLimiter("")
        : RateLimitPartition.GetSlidingWindowLimiter(
            RateLimits.Sender(context.Connection.RemoteIpAddress).ToString(),
            _ => new() { PermitLimit = aMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 });
}
