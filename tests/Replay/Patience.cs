using System.Net;

namespace Governance.Replay;

/// <summary>Tries again while the platform is away or asks to wait, and gives up in the end.</summary>
internal static class Patience
{
    private const int MostTries = 40;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromMinutes(2);

    /// <param name="send">Makes and sends the request anew; it must be safe to repeat.</param>
    /// <exception cref="HttpRequestException">The platform stayed away.</exception>
    internal static async Task<HttpResponseMessage> Try(Func<Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var wait = TimeSpan.FromMilliseconds(Math.Min(LongestWait.TotalMilliseconds, 50 * Math.Pow(2, Math.Min(attempt, 10))));
            try
            {
                var response = await send();
                if (response.StatusCode != HttpStatusCode.TooManyRequests && (int)response.StatusCode < 500 || attempt >= MostTries)
                    return response;
                if (response.Headers.RetryAfter?.Delta is { } asked)
                    wait = asked < LongestAsked ? asked : LongestAsked;
                response.Dispose();
            }
            catch (Exception lost) when (
                attempt < MostTries && !cancellationToken.IsCancellationRequested && lost is HttpRequestException or IOException or TaskCanceledException)
            {
                // Killed or not yet up: the key makes it safe to send the same again.
            }

            await Task.Delay(wait, cancellationToken);
        }
    }
}
