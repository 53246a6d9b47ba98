using Microsoft.AspNetCore.Http.HttpResults;

namespace Governance.Host.Portal.Errors;

/// <summary>Gives citizens a page in their language wherever an answer would be an empty error.</summary>
internal static class ErrorPages
{
    internal static async Task Show(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var response = context.Response;
        if (response.StatusCode < 400 || response.HasStarted || response.ContentLength > 0 || response.ContentType is not null)
            return;
        await Write(context, response.StatusCode);
    }

    internal static async Task Write(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        // The page that failed has used up what a request has once: its renderer, its navigation.
        var before = context.RequestServices;
        await using var scope = before.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await new RazorComponentResult<ErrorDocument>(new { Status = status }) { StatusCode = status }.ExecuteAsync(context);
        }
        finally
        {
            context.RequestServices = before;
        }
    }
}
