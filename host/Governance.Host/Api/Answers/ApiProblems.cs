using Governance.Contracts;
using Governance.Host.Problems;

namespace Governance.Host.Api.Answers;

/// <summary>Makes a problem of whatever goes wrong below <c>/api</c>: no such call, wrong method, not signed in, a broken request, or a fault of ours.</summary>
internal sealed partial class ApiProblems(RequestDelegate next, ILogger<ApiProblems> log)
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
        StatusCodes.Status400BadRequest => new("请求读不懂，请检查格式。", "The request cannot be read. Please check its form."),
        StatusCodes.Status401Unauthorized => new(
            "请先登录：用 POST /api/v1/tokens 取得令牌，放在 Authorization: Bearer 里。",
            "Sign in first: get a token with POST /api/v1/tokens and send it as Authorization: Bearer."),
        StatusCodes.Status403Forbidden => new("您没有做这件事的权限。", "You may not do this."),
        StatusCodes.Status404NotFound => new("没有这个接口，请看 /api/docs。", "There is no such call. See /api/docs."),
        StatusCodes.Status405MethodNotAllowed => new("这个地址不接受这种方法，请看 Allow 头。", "This address does not take that method. See the Allow header."),
        StatusCodes.Status408RequestTimeout => new("请求传得太慢，请重试。", "The request came too slowly. Please try again."),
        StatusCodes.Status413PayloadTooLarge => new("请求太大。", "The request is too large."),
        StatusCodes.Status415UnsupportedMediaType => new(
            "不支持这种内容类型：JSON 请用 application/json（UTF-8），上传文件请用 multipart/form-data。",
            "This content type is not taken: use application/json in UTF-8 for JSON, and multipart/form-data for files."),
        StatusCodes.Status429TooManyRequests => new("请求太多，请稍后再试。", "Too many requests. Please try again later."),
        >= 500 => new(
            "我们这里出了差错，已经记录。请稍后再试；请求带有 Idempotency-Key 时，重试不会重复提交。",
            "Something went wrong on our side and has been recorded. Please try again later; with an Idempotency-Key nothing is sent twice."),
        _ => new("请求没有办成。", "The request was not carried out."),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Route} failed")]
    private static partial void LogFault(ILogger log, string method, string? route, Exception fault);
}
