using Governance.Core.Data;
using Governance.Host.Problems;
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

    /// <summary>Something was thrown: what was sent could not be read, something that is needed is away, or the fault is ours.</summary>
    internal static async Task Failed(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var status = StatusOf(failure);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.RequestServices.GetRequiredService<DatabaseState>().Learn(failure!);
            RetryLater.Soon(context.Response);
        }

        await Write(context, status, status == StatusCodes.Status503ServiceUnavailable ? await Typed(context.Request) : null);
    }

    internal static async Task Write(HttpContext context, int status, IFormCollection? posted = null)
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
                : new RazorComponentResult<ErrorDocument>(new { Status = status, Posted = posted }) { StatusCode = status };
            await page.ExecuteAsync(context);
        }
        finally
        {
            context.RequestServices = before;
        }
    }

    /// <summary>What a form holds that was sent and could not be kept; null where nothing was sent, or it cannot be read.</summary>
    private static async Task<IFormCollection?> Typed(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || OfficePages.IsStaffPath(request.Path))
            return null;
        try
        {
            return await request.ReadFormAsync();
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static int StatusOf(Exception? failure) => failure switch
    {
        BadHttpRequestException broken => broken.StatusCode,
        _ when TemporaryFailure.Is(failure) => StatusCodes.Status503ServiceUnavailable,
        InvalidDataException or AntiforgeryValidationException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };
}
