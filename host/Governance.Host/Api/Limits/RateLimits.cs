using System.Net;
using System.Threading.RateLimiting;
using Governance.Host.Entrance;
using Governance.Host.Problems;

namespace Governance.Host.Api.Limits;

/// <summary>
/// How often one address may call; <c>RateLimits:Track</c>, <c>:Submit</c>, <c>:Upload</c>, <c>:Figures</c> count calls a minute, 0 turns a limit off.
/// One query code may be asked for as often from however many addresses, and all addresses together fifty times as often as one.
/// </summary>
internal sealed class RateLimits(IConfiguration configuration, HostOptions host) : IAsyncDisposable
{
    internal const string Track = nameof(Track);
    internal const string Submit = nameof(Submit);
    internal const string Upload = nameof(Upload);
    internal const string Figures = nameof(Figures);

    /// <summary>How many times as often all addresses together may do what one may.</summary>
    internal const int Everybody = 50;

    private const int LongestCode = 40;

    private readonly Dictionary<string, PartitionedRateLimiter<Caller>> limiters = new()
    {
        [Track] = Limiter(configuration.GetValue("RateLimits:Track", 60)),
        // A year's mail is replayed into a demonstration in minutes.
        [Submit] = Limiter(configuration.GetValue("RateLimits:Submit", host.Demo ? 0 : 120)),
        [Upload] = Limiter(configuration.GetValue("RateLimits:Upload", 60)),
        [Figures] = Limiter(configuration.GetValue("RateLimits:Figures", 60)),
    };

    /// <summary>Null when the call may go on; otherwise how long to wait.</summary>
    internal TimeSpan? Wait(string name, HttpContext context)
    {
        using var lease = limiters[name].AttemptAcquire(new(Sender.Of(context), CodeOf(context)));
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
    }

    /// <summary>The query code that is asked for, however it is written; null where none is.</summary>
    internal static string? CodeOf(HttpContext context) =>
        (context.Request.RouteValues["queryCode"]
            ?? (context.Request.Path.StartsWithSegments("/track") ? context.Request.RouteValues["code"] : null)) is string code
            ? new string([.. code.Where(char.IsAsciiLetterOrDigit).Take(LongestCode).Select(char.ToUpperInvariant)])
            : null;

    public async ValueTask DisposeAsync()
    {
        foreach (var limiter in limiters.Values)
            await limiter.DisposeAsync();
    }

    private static PartitionedRateLimiter<Caller> Limiter(int aMinute) => aMinute <= 0
        ? PartitionedRateLimiter.Create<Caller, int>(_ => RateLimitPartition.GetNoLimiter(0))
        : PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<Caller, IPAddress>(
                caller => RateLimitPartition.GetSlidingWindowLimiter(caller.Sender, _ => SlidingMinute.Of(aMinute))),
            PartitionedRateLimiter.Create<Caller, string>(caller => caller.Code is { } code
                ? RateLimitPartition.GetSlidingWindowLimiter(code, _ => SlidingMinute.Of(aMinute))
                : RateLimitPartition.GetNoLimiter("")),
            PartitionedRateLimiter.Create<Caller, int>(_ => RateLimitPartition.GetSlidingWindowLimiter(0, _ => SlidingMinute.Of(aMinute * Everybody))));

    private sealed record Caller(IPAddress Sender, string? Code);
}

internal static class RateLimiting
{
    /// <summary>Counts before anything of the request is read.</summary>
    internal static RouteHandlerBuilder LimitedBy(this RouteHandlerBuilder call, string name) => call
        .AddEndpointFilter(async (invocation, next) =>
        {
            var context = invocation.HttpContext;
            if (context.RequestServices.GetRequiredService<RateLimits>().Wait(name, context) is not { } wait)
                return await next(invocation);
            RetryLater.After(context.Response, wait);
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        })
        .ProducesProblem(StatusCodes.Status429TooManyRequests);
}
