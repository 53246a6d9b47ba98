using System.Net;
using Governance.Core.Protection;

namespace Governance.Core.Channels.QQ;

/// <summary>
/// Fetches what came with a message from where the platform says that it lies. That may be anywhere on the internet, and is never in the bureau's own
/// network: what somebody sends must not have our hosts read what he himself cannot reach.
/// </summary>
[PerHost]
internal sealed class OutsideFiles : IDisposable
{
    private const int MostBytes = 10 << 20;
    private const int LongestAddress = 2_000;

    /// <summary>The platform waits for the answer to its call, and the message has still to be kept.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly HttpRequestOptionsKey<bool> AtTheAccount = new("at the account");

    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        // A connection that one account may use must not serve another.
        PooledConnectionLifetime = TimeSpan.Zero,
        ConnectCallback = Connect,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public void Dispose() => http.Dispose();

    /// <param name="own">The platform itself, where the admin said it is: files may lie there too, wherever that is.</param>
    /// <returns>Null where it cannot be had: the message is not lost for that.</returns>
    internal async Task<byte[]?> Fetch(string address, Uri own, CancellationToken cancellationToken)
    {
        if (address.Length > LongestAddress || !Uri.TryCreate(address, UriKind.Absolute, out var at) || at is not { Scheme: "https" or "http", UserInfo: "" })
            return null;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, at);
            request.Options.Set(AtTheAccount, at.Authority == own.Authority && at.Scheme == own.Scheme);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (response.StatusCode != HttpStatusCode.OK)
                return null;
            await response.Content.LoadIntoBufferAsync(MostBytes, patience.Token);
            return await response.Content.ReadAsByteArrayAsync(patience.Token) is { Length: > 0 } content ? content : null;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var isOwn = context.InitialRequestMessage.Options.TryGetValue(AtTheAccount, out var own) && own;
        return OutsideNetwork.Connect(context.DnsEndPoint, address => isOwn || OutsideNetwork.IsOutside(address), cancellationToken);
    }
}
