using System.Net;
using System.Net.Sockets;
using Governance.Contracts;

namespace Governance.Core.Enquiries;

/// <summary>From where, and no nearer: an address would say who the citizen is.</summary>
public enum NetworkOrigin
{
    Internet,

    /// <summary>A network of the house: addresses that the internet does not know.</summary>
    InnerNetwork,

    /// <summary>The machine that the host runs on.</summary>
    ThisMachine,
}

/// <summary>How something came that was done with a query code: whoever holds the code did it, whether or not it was the citizen.</summary>
public sealed record Arrival(string Channel, NetworkOrigin Origin)
{
    public static Arrival By(string channel, IPAddress? address) => new(channel, Of(address));

    public LocalText InWords() => new(
        $"凭查询码，{Channels.NameOf(Channel).Zh}，{OriginInWords.Zh}",
        $"by query code, {Channels.NameOf(Channel).In("en")}, {OriginInWords.In("en")}");

    private LocalText OriginInWords => Origin switch
    {
        NetworkOrigin.InnerNetwork => new("来自内部网络", "from an inner network"),
        NetworkOrigin.ThisMachine => new("来自本机", "from this machine"),
        _ => new("来自互联网", "from the internet"),
    };

    private static NetworkOrigin Of(IPAddress? address)
    {
        if (address is null)
            return NetworkOrigin.Internet;
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(plain))
            return NetworkOrigin.ThisMachine;
        if (plain.AddressFamily == AddressFamily.InterNetworkV6)
            return plain.IsIPv6LinkLocal || plain.IsIPv6UniqueLocal ? NetworkOrigin.InnerNetwork : NetworkOrigin.Internet;
        return plain.GetAddressBytes() is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [169, 254, ..] ? NetworkOrigin.InnerNetwork : NetworkOrigin.Internet;
    }
}
