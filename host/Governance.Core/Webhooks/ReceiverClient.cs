using System.Net;
using System.Net.Http.Headers;
using Governance.Core.Channels;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>
/// Posts to where admins said that another system listens. That must lie outside the bureau's own network unless the installation allows it; what the name
/// means is looked at on the connection itself. No redirection is followed, no proxy asked, and no more read than is wanted. When to lose patience is the
/// caller's.
/// </summary>
[PerHost]
internal sealed class ReceiverClient : IDisposable
{
    private const int MostBytesLeftUnread = 64 << 10;
    private const int MostHeaders = 16;

    private readonly HttpClient http;

    public ReceiverClient(WebhookOptions options) => http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxResponseDrainSize = MostBytesLeftUnread,
        MaxResponseHeadersLength = MostHeaders,
        // An address may hold a key: it stands in no trace, and ours goes to nobody.
        ActivityHeadersPropagator = null,
        // What is not encrypted never leaves the house.
        ConnectCallback = (context, cancellationToken) => OutsideNetwork.Connect(
            context.DnsEndPoint,
            address => OutsideNetwork.IsOutside(address) ? context.InitialRequestMessage.RequestUri!.Scheme == Uri.UriSchemeHttps : options.AllowPrivate,
            cancellationToken),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public void Dispose() => http.Dispose();

    /// <param name="mostBytes">More than that of an answer is a failure; 0 reads nothing of it.</param>
    /// <param name="once">
    /// Whether it must not leave twice: on a connection that was used before and breaks, what was sent is sent again without a word.
    /// </param>
    internal async Task<ReceiverAnswer> Post(
        Uri address, byte[] body, IEnumerable<(string Name, string Value)> headers, int mostBytes, Instant now, CancellationToken patience,
        bool once = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") { CharSet = "utf-8" } } },
        };
        request.Headers.ConnectionClose = once;
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Governance-Platform", "1"));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience);
        if (mostBytes > 0)
            await response.Content.LoadIntoBufferAsync(mostBytes, patience);
        var content = mostBytes > 0 ? await response.Content.ReadAsByteArrayAsync(patience) : [];
        return new((int)response.StatusCode, WantedPause.In(response.Headers.RetryAfter, now), content);
    }
}

/// <param name="RetryAfter">How long it wants to be left alone; null where it does not say.</param>
internal sealed record ReceiverAnswer(int Status, Duration? RetryAfter, byte[] Content)
{
    internal bool IsSuccess => Status is >= 200 and < 300;
}
