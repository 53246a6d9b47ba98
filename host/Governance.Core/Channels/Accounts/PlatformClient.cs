using System.Net;

namespace Governance.Core.Channels.Accounts;

/// <summary>
/// Speaks with platforms by HTTP. It follows no redirection, since secrets go where the admin said and nowhere else, and reads no more of an answer than it
/// is told to. When to lose patience is the caller's.
/// </summary>
[PerHost]
internal sealed class PlatformClient : IDisposable
{
    private const int MostBytes = 1 << 20;

    private readonly HttpClient http = new(Connections()) { Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose() => http.Dispose();

    /// <summary>Whether there never was a connection: nothing was handed over yet.</summary>
    internal static bool NeverConnected(Exception away) => away is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
    };

    /// <summary>Whether it ended before the message left: it was not connected, or the account was refused.</summary>
    internal static bool IsBeforeAnythingLeft(Exception away) => away is PlatformException || NeverConnected(away);

    /// <summary>What speaks with somebody else's host on the bureau's behalf: it goes nowhere but where it was told to.</summary>
    internal static SocketsHttpHandler Connections() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = DecompressionMethods.None,
    };

    /// <param name="mostBytes">More than that of an answer is a failure.</param>
    /// <returns>Status, kind of content and content, whatever the status is.</returns>
    internal async Task<PlatformAnswer> Send(HttpRequestMessage request, CancellationToken patience, int mostBytes = MostBytes)
    {
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience);
        await response.Content.LoadIntoBufferAsync(mostBytes, patience);
        return new(
            response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? "", await response.Content.ReadAsByteArrayAsync(patience),
            response.Content.Headers.ContentDisposition?.FileNameStar ?? response.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
    }
}

/// <param name="FileName">As the platform calls the file that it sends; null where it sends none.</param>
internal sealed record PlatformAnswer(HttpStatusCode Status, string MediaType, byte[] Content, string? FileName)
{
    internal bool IsSuccess => (int)Status is >= 200 and < 300;

    internal string Text => System.Text.Encoding.UTF8.GetString(Content);
}
