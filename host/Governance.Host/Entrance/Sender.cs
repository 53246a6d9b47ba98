using System.Net;
using System.Net.Sockets;

namespace Governance.Host.Entrance;

/// <summary>Where a request comes from, as far as it counts: behind the proxies that are named, and no finer than what one household or hoster has.</summary>
internal static class Sender
{
    /// <summary>A household or a hoster has a whole /64 of IPv6 addresses: it counts as one sender.</summary>
    internal static IPAddress Of(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(address))
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }

    /// <summary>As it is kept and shown.</summary>
    internal static string Written(HttpContext context) =>
        Of(context) is var sender && sender.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.IsLoopback(sender) ? $"{sender}/64" : $"{sender}";
}
