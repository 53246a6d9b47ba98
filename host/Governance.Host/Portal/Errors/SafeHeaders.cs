using Governance.Host.Portal.Quiet;

namespace Governance.Host.Portal.Errors;

/// <summary>What browsers are told for the safety of citizens.</summary>
internal static class SafeHeaders
{
    private const string Portal =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri "
            + "'none'; frame-ancestors 'none'";

    // Live pages set styles on elements and keep a socket open.
    private const string Staff =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; form-action 'self'; base-uri 'self'; "
            + "frame-ancestors 'none'";

    // The address of these pages is a key, or holds what somebody typed.
    private static readonly PathString[] Keys = ["/track", "/enquiry", "/ask", "/quiet", "/leave", "/lost-code"];

    internal static Task Set(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = Keys.Any(key => path.StartsWithSegments(key)) || QuietAddress.Is(context) ? "no-referrer" : "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(self)";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal) && !path.StartsWithSegments("/scalar"))
                headers.ContentSecurityPolicy = path.StartsWithSegments("/office") || path.StartsWithSegments("/admin") ? Staff : Portal;
            // The page where answers are checked is read from the draft each time: kept by the browser, it would show them after they are sent.
            if (QuietAddress.Is(context) || path.StartsWithSegments("/track") || path.StartsWithSegments("/enquiry")
                || path.StartsWithSegments("/lost-code")
                || (path.StartsWithSegments("/ask") && path.Value!.EndsWith("/check", StringComparison.Ordinal)))
            {
                headers.CacheControl = "no-store";
                headers["X-Robots-Tag"] = "noindex, nofollow";
            }
            else if (path.StartsWithSegments("/ask"))
            {
                // Not "no-store": on the way back the browser shows the page as it was left, with all that was typed.
                headers.CacheControl = "private, no-cache";
                headers.Pragma = default;
                headers["X-Robots-Tag"] = "noindex";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
