using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Data;
using Governance.Host.Problems;

namespace Governance.Host.Api.Answers;

/// <summary>
/// Makes a problem of whatever goes wrong below <c>/api</c>: no such call, wrong method, not signed in, a broken request, or a fault of ours.
/// </summary>
internal sealed partial class ApiProblems(RequestDelegate next, DatabaseState state, ILogger<ApiProblems> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (BadHttpRequestException broken) when (!context.Response.HasStarted)
        {
            await Say(context, broken.StatusCode);
            return;
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            // A form of more parts, or longer names, than any of ours.
            await Say(context, StatusCodes.Status400BadRequest);
            return;
        }
        catch (Exception away) when (!context.Response.HasStarted && TemporaryFailure.Is(away))
        {
            state.Learn(away);
            context.Response.ContentLength = null;
            RetryLater.Soon(context.Response);
            // Without its stack: while the database is away this is every call.
            LogAway(log, context.Request.Method, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText, away.GetBaseException().GetType().Name);
            await ApiProblem.Write(
                context, StatusCodes.Status503ServiceUnavailable,
                FilesAwayException.Is(away) ? AttachmentsText.NoFilesJustNow : ApiText.PlatformCannotReachItsDataJustNow,
                type: "urn:governance:problem:unavailable");
            return;
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            context.Response.ContentLength = null;
            // The path of an enquiry is the citizen's key to it, so the route stands here instead.
            LogFault(log, context.Request.Method, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText, fault);
            await Say(context, StatusCodes.Status500InternalServerError);
            return;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
            await Say(context, context.Response.StatusCode);
    }

    private static Task Say(HttpContext context, int status) => ApiProblem.Write(context, status, Title(status));

    private static LocalText Title(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ApiText.RequestCannotBeRead,
        StatusCodes.Status401Unauthorized => ApiText.SignInFirst,
        StatusCodes.Status403Forbidden => ApiText.YouMayNotDoThis,
        StatusCodes.Status404NotFound => ApiText.NoSuchCall,
        StatusCodes.Status405MethodNotAllowed => ApiText.ThisAddressDoesNotTakeThatMethod,
        StatusCodes.Status408RequestTimeout => ApiText.RequestCameTooSlowly,
        StatusCodes.Status413PayloadTooLarge => ApiText.RequestIsTooLarge,
        StatusCodes.Status415UnsupportedMediaType => ApiText.ThisContentTypeIsNotTaken,
        StatusCodes.Status429TooManyRequests => ApiText.TooManyRequests,
        >= 500 => ApiText.SomethingWentWrongOnOurSide,
        _ => ApiText.RequestWasNotCarriedOut,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Route} was answered 503: {Why}")]
    private static partial void LogAway(ILogger log, string method, string? route, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Route} failed")]
    private static partial void LogFault(ILogger log, string method, string? route, Exception fault);
}
