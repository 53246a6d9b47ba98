using System.Net;
using System.Net.Sockets;

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

    /// <summary>What a name means is asked once, and what was looked at is what is connected to.</summary>
    private static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        var isOwn = context.InitialRequestMessage.Options.TryGetValue(AtTheAccount, out var own) && own;
        if (found.FirstOrDefault(address => isOwn || IsOutside(address)) is not { } to)
            throw new IOException("There is nothing outside at this address.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(to, context.DnsEndPoint.Port), cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether an address is one of the internet at large (the registries of special addresses of IANA, RFC 6890). Pure.</summary>
    internal static bool IsOutside(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily == AddressFamily.InterNetworkV6)
            return Internet.Contains(plain) && !SpecialOfIPv6.Any(network => network.Contains(plain));
        return !SpecialOfIPv4.Any(network => network.Contains(plain));
    }

    private static readonly IPNetwork Internet = IPNetwork.Parse("2000::/3");

    // 6to4, Teredo and the like carry an address of the other kind within them.
    private static readonly IPNetwork[] SpecialOfIPv6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    private static readonly IPNetwork[] SpecialOfIPv4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
        }.Select(IPNetwork.Parse),
    ];
}
