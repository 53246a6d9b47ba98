using Governance.Host.Portal.Track;

namespace Governance.Host.Portal.Quiet;

/// <summary>"Leave at once": this browser forgets what was open, and shows a page that anybody could have been looking at.</summary>
internal static class LeaveFast
{
    internal const string Address = "/leave";

    /// <summary>Which enquiry was open.</summary>
    internal const string Of = "of";

    internal static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, (HttpContext context, Bureau bureau) =>
    {
        QuietAddress.Leave(context);
        if (context.Request.Query[Of].FirstOrDefault() is { Length: > 0 } handle && handle.All(char.IsAsciiHexDigitLower))
            CitizenSession.Leave(context, handle);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Location = bureau.Elsewhere;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }).ExcludeFromDescription();
}
