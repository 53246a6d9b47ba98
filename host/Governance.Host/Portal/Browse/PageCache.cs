using System.Collections.Concurrent;
using Governance.Core.Modules;

namespace Governance.Host.Portal.Browse;

/// <summary>
/// A business type's page is the same for everybody who reads the same language, as long as it carries no form: it is drawn once and
/// kept while the same departments are on. A toggle drops it at once; what else it shows, such as a changed promise, is five seconds late at most.
/// </summary>
internal sealed class PageCache(Departments departments, TimeProvider time)
{
    private static readonly PathString Types = "/types";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static ReadOnlySpan<byte> FormToken => "__RequestVerificationToken"u8;

    private volatile Kept kept = new(DepartmentsOnline.None, 0);

    internal async Task Serve(HttpContext context, RequestDelegate next)
    {
        var online = departments.Online;
        if (CodeOf(context.Request) is not { } code || online.BusinessType(code) is not { LookUp: false })
        {
            await next(context);
            return;
        }

        var key = (code, Language.Of(context));
        var pages = Current(online);
        if (!pages.TryGetValue(key, out var page))
        {
            page = await Draw(context, next);
            // Drawn while the departments changed, it may show either: it is for this reader alone.
            if (page is null || departments.Online != online)
                return;
            pages[key] = page;
            return;
        }

        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentType = page.ContentType;
        context.Response.ContentLength = page.Bytes.Length;
        await context.Response.Body.WriteAsync(page.Bytes, context.RequestAborted);
    }

    private static string? CodeOf(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue
        && request.Path.StartsWithSegments(Types, StringComparison.Ordinal, out var rest) && rest.Value is ['/', .. var code] && !code.Contains('/')
            ? code
            : null;

    private ConcurrentDictionary<(string Code, string Language), Page> Current(DepartmentsOnline online)
    {
        var now = kept;
        if (now.Online != online || time.GetElapsedTime(now.Since) > Longest)
            kept = now = new(online, time.GetTimestamp());
        return now.Pages;
    }

    /// <summary>Sends what the page draws; null when it is not to be kept.</summary>
    private static async Task<Page?> Draw(HttpContext context, RequestDelegate next)
    {
        var sending = context.Response.Body;
        using var drawn = new MemoryStream();
        context.Response.Body = drawn;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = sending;
        }

        var response = context.Response;
        var bytes = drawn.ToArray();
        // The framework gives every page a token's cookie; a page that has no form to put the token in is the same without it.
        var page = response.StatusCode == StatusCodes.Status200OK && response.ContentType is { } type && bytes.AsSpan().IndexOf(FormToken) < 0
            ? new Page(bytes, type)
            : null;
        drawn.Position = 0;
        await drawn.CopyToAsync(sending, context.RequestAborted);
        return page;
    }

    private sealed record Page(byte[] Bytes, string ContentType);

    private sealed record Kept(DepartmentsOnline Online, long Since)
    {
        internal ConcurrentDictionary<(string Code, string Language), Page> Pages { get; } = new();
    }
}
