namespace Governance.Host.Entrance;

/// <summary>What RFC 9110 asks of two refusals, wherever they come from: 401 says how to sign in, 429 when to come again.</summary>
internal static class TellWhatToDo
{
    private const string Later = "60";

    internal static Task Set(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var response = context.Response;
            if (response.StatusCode == StatusCodes.Status401Unauthorized && response.Headers.WWWAuthenticate.Count == 0)
                response.Headers.WWWAuthenticate = "Bearer realm=\"governance\"";
            if (response.StatusCode == StatusCodes.Status429TooManyRequests && response.Headers.RetryAfter.Count == 0)
                response.Headers.RetryAfter = Later;
            return Task.CompletedTask;
        });
        return next(context);
    }
}
