using System.Net;
using System.Net.Sockets;

namespace Governance.Core.Protection;

/// <summary>
/// What lies outside the bureau's own network, and connecting to that alone: an address that somebody gives must not have our hosts reach what he himself
/// cannot.
/// </summary>
internal static class OutsideNetwork
{
    private static readonly IPNetwork Internet = IPNetwork.Parse("2000::/3");

    // 6to4, Teredo and the like carry an address of the other kind within them. NAT64 and what is mapped lie outside of the internet's own part.
    private static readonly IPNetwork[] SpecialOfIPv6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    private static readonly IPNetwork[] SpecialOfIPv4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address is one of the internet at large (the registries of special addresses of IANA, RFC 6890). Pure.</summary>
    internal static bool IsOutside(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily == AddressFamily.InterNetworkV6)
            return Internet.Contains(plain) && !SpecialOfIPv6.Any(network => network.Contains(plain));
        return !SpecialOfIPv4.Any(network => network.Contains(plain));
    }

    /// <summary>What a name means is asked once, and what was looked at is what is connected to: an answer that changes afterwards changes nothing.</summary>
    /// <exception cref="NothingThereException">None of what the name means may be connected to.</exception>
    internal static async ValueTask<Stream> Connect(DnsEndPoint to, Func<IPAddress, bool> may, CancellationToken cancellationToken)
    {
        var allowed = (await Dns.GetHostAddressesAsync(to.Host, cancellationToken)).Where(may).ToArray();
        for (var index = 0; index < allowed.Length; index++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(allowed[index], to.Port), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (index + 1 < allowed.Length)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw new NothingThereException();
    }
}

/// <summary>Where somebody points there is nothing that may be connected to.</summary>
internal sealed class NothingThereException() : IOException("There is nothing at this address that may be connected to.");
