using Governance.Contracts;

namespace Governance.Host.Problems;

/// <summary>An answer to who asks too often or too early, with how long to wait.</summary>
internal static class RetryLater
{
    internal static void After(HttpResponse response, TimeSpan wait) =>
        response.Headers.RetryAfter = $"{Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))}";

    /// <summary>What is away now may be back in a few seconds.</summary>
    internal static void Soon(HttpResponse response) => After(response, TimeSpan.FromSeconds(10));

    internal static IResult Answer(TimeSpan wait, LocalText title) => new Later(wait, title);

    private sealed class Later(TimeSpan wait, LocalText title) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            After(httpContext.Response, wait);
            return ApiProblem.Write(httpContext, StatusCodes.Status429TooManyRequests, title);
        }
    }
}
