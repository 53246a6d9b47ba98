using System.Collections.Concurrent;
using Governance.Host.Entrance;
using Governance.Host.Problems;

namespace Governance.Host.SignIn;

/// <summary>
/// Who may open the connection of a live page: a member of staff who is signed in, from a page of ours, and not without end. Everybody
/// else's connections would cost the host memory for nothing.
/// </summary>
internal sealed class LiveDoor(PublicAddress reached)
{
    internal const int MostOfOneSession = 100;
    private static readonly PathString Live = "/_blazor";
    private readonly ConcurrentDictionary<Guid, int> open = new();

    internal async Task Pass(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(Live))
        {
            await next(context);
            return;
        }

        if (StaffClaims.SessionOf(context.User) is not { } session)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (!FromHere(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        try
        {
            if (open.AddOrUpdate(session, 1, (_, count) => count + 1) > MostOfOneSession)
            {
                RetryLater.After(context.Response, TimeSpan.FromSeconds(30));
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                return;
            }

            await next(context);
        }
        finally
        {
            if (open.AddOrUpdate(session, 0, (_, count) => count - 1) <= 0)
                open.TryRemove(new(session, 0));
        }
    }

    // Browsers name the page that asks, and let no page name another. Programs that name none hold the cookie themselves.
    private bool FromHere(HttpRequest request) =>
        request.Headers.Origin.ToString() is var origin
        && (origin.Length == 0 || origin.Equals(reached.Origin ?? RequestOrigin.Of(request), StringComparison.OrdinalIgnoreCase));
}
