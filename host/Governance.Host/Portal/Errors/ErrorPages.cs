using Governance.Host.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Governance.Host.Portal.Errors;

/// <summary>Gives citizens and officers a page in their language wherever an answer would be an empty error.</summary>
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

    /// <summary>Something was thrown: what was sent could not be read, or the fault is ours.</summary>
    internal static Task Failed(HttpContext context) => Write(context, StatusOf(context.Features.Get<IExceptionHandlerFeature>()?.Error));

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
            IResult page = OfficePages.IsStaffPath(context.Request.Path)
                ? new RazorComponentResult<StaffErrorPage>(new { Status = status }) { StatusCode = status }
                : new RazorComponentResult<ErrorDocument>(new { Status = status }) { StatusCode = status };
            await page.ExecuteAsync(context);
        }
        finally
        {
            context.RequestServices = before;
        }
    }

    private static int StatusOf(Exception? failure) => failure switch
    {
        BadHttpRequestException broken => broken.StatusCode,
        InvalidDataException or AntiforgeryValidationException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };
}
