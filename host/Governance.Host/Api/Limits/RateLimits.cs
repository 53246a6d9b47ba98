using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Governance.Host.Api.Answers;

namespace Governance.Host.Api.Limits;

/// <summary>How often one address may call; <c>RateLimits:Track</c>, <c>:Submit</c>, <c>:Upload</c>, <c>:Figures</c> count calls a minute, 0 turns a limit off.</summary>
internal sealed class RateLimits(IConfiguration configuration, HostOptions host) : IAsyncDisposable
{
    internal const string Track = nameof(Track);
    internal const string Submit = nameof(Submit);
    internal const string Upload = nameof(Upload);
    internal const string Figures = nameof(Figures);

    private readonly Dictionary<string, PartitionedRateLimiter<IPAddress>> limiters = new()
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
        using var lease = limiters[name].AttemptAcquire(Sender(context.Connection.RemoteIpAddress));
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
    }

    /// <summary>A household or a hoster has a whole /64 of IPv6 addresses: it counts as one sender.</summary>
    internal static IPAddress Sender(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var limiter in limiters.Values)
            await limiter.DisposeAsync();
    }

    private static PartitionedRateLimiter<IPAddress> Limiter(int aMinute) => PartitionedRateLimiter.Create<IPAddress, IPAddress>(sender => aMinute <= 0
        ? RateLimitPartition.GetNoLimiter(sender)
        : RateLimitPartition.GetSlidingWindowLimiter(sender, _ => new()
        {
            PermitLimit = aMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
            QueueLimit = 0,
        }));
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
            context.Response.Headers.RetryAfter = $"{Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))}";
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        })
        .ProducesProblem(StatusCodes.Status429TooManyRequests);
}
