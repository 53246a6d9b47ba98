using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Governance.Host.Entrance;

/// <summary>What a request says of where it was sent to and comes from, put right before anything believes it.</summary>
internal sealed partial class RequestAddress(PublicAddress reached, ILogger<RequestAddress> log)
{
    private int warned;

    internal static void Use(WebApplication app)
    {
        app.Use(app.Services.GetRequiredService<RequestAddress>().Set);
        app.UseForwardedHeaders();
    }

    /// <summary>Only the proxies that are named are believed, however many of them follow one another.</summary>
    internal static void Believe(ForwardedHeadersOptions options, PublicAddress reached)
    {
        options.ForwardedHeaders = reached.Proxies.Count > 0 ? ForwardedHeaders.XForwardedFor : ForwardedHeaders.None;
        options.ForwardLimit = null;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in reached.Proxies)
            options.KnownIPNetworks.Add(network);
    }

    private Task Set(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        // A link made of such a path would lead to another site: "//elsewhere/x" is no path to a browser.
        if (request.Path.Value is ['/', '/' or '\\', ..] path)
            request.Path = "/" + path.TrimStart('/', '\\');
        if (reached.Address is not { } address)
            return OnThisMachine(context, next);
        if (IsHealth(request))
            return next(context);
        if (!MayCome(context.Connection.RemoteIpAddress))
            return Refuse(context, StatusCodes.Status421MisdirectedRequest, EntranceText.PleaseUse(reached.Origin));
        if (reached.Tls && reached.Proxies.Count > 0 && request.Headers["X-Forwarded-Proto"].ToString().Equals("http", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Redirect(reached.Origin! + request.PathBase + request.Path + request.QueryString, permanent: true, preserveMethod: true);
            return Task.CompletedTask;
        }

        (request.Scheme, request.Host) = (address.Scheme, HostString.FromUriComponent(address));
        if (reached.Tls && !PublicAddress.IsThisMachine(address.Host))
            context.Response.Headers.StrictTransportSecurity = "max-age=31536000";
        return next(context);
    }

    private Task OnThisMachine(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        // A name of the world for a host that was told of none: a proxy that nobody has named here, or a page elsewhere that reaches into this machine.
        if (!PublicAddress.IsThisMachine(request.Host.Host) && !IsHealth(request))
            return Refuse(
                context, StatusCodes.Status400BadRequest,
                EntranceText.ThisHostServesItsOwnMachineOnly);
        if ((request.Headers.ContainsKey("X-Forwarded-For") || request.Headers.ContainsKey("Forwarded")) && Interlocked.Exchange(ref warned, 1) == 0)
            LogUnknownProxy(log);
        return next(context);
    }

    private bool MayCome(IPAddress? peer)
    {
        if (reached.Proxies.Count == 0 || peer is null || IPAddress.IsLoopback(peer))
            return true;
        var plain = peer.IsIPv4MappedToIPv6 ? peer.MapToIPv4() : peer;
        return reached.Proxies.Any(network => network.Contains(plain));
    }

    // Whatever watches over the host asks it by its number.
    private static bool IsHealth(HttpRequest request) => request.Path.StartsWithSegments("/health");

    private static Task Refuse(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message =
        EntranceText.RequestCameThroughAProxy)]
    private static partial void LogUnknownProxy(ILogger log);
}
