using System.Threading.RateLimiting;
using Governance.Host.Api.Limits;
using Governance.Host.Entrance;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Host.Portal;

/// <summary>
/// How fast one address may try query codes, send forms and ask for suggestions; far beyond any person, far below a guessing machine.
/// <c>RateLimits:Portal</c> counts a minute, 0 turns it off.
/// One query code may be asked for as often from however many addresses, and all addresses together fifty times as often as one.
/// </summary>
internal static class PortalRateLimits
{
    internal const string Policy = "portal-pages";

    /// <summary>For pages that anybody may read as often as he likes: a whole town may share a telephone company's address.</summary>
    internal const string WhatIsSent = "portal-sent";

    internal static void Limit(RateLimiterOptions options, IConfiguration configuration)
    {
        var aMinute = configuration.GetValue("RateLimits:Portal", 240);
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context => Partition(context, aMinute));
        options.AddPolicy(WhatIsSent, context => Partition(context, HttpMethods.IsPost(context.Request.Method) ? aMinute : 0));
        if (aMinute > 0)
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimits.CodeOf(context) is { } code
                    ? RateLimitPartition.GetSlidingWindowLimiter(code, _ => SlidingMinute.Of(aMinute))
                    : RateLimitPartition.GetNoLimiter("")),
                PartitionedRateLimiter.Create<HttpContext, int>(context => IsLimited(context)
                    ? RateLimitPartition.GetSlidingWindowLimiter(1, _ => SlidingMinute.Of(aMinute * RateLimits.Everybody))
                    : RateLimitPartition.GetNoLimiter(0)));
    }

    private static bool IsLimited(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName switch
    {
        Policy => true,
        WhatIsSent => HttpMethods.IsPost(context.Request.Method),
        _ => false,
    };

    private static RateLimitPartition<string> Partition(HttpContext context, int aMinute) => aMinute <= 0
        ? RateLimitPartition.GetNoLimiter("")
        : RateLimitPartition.GetSlidingWindowLimiter(Sender.Written(context), _ => SlidingMinute.Of(aMinute));
}
