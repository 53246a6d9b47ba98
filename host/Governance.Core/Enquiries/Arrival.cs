using System.Net;
using System.Net.Sockets;
using Governance.Contracts;
using Governance.Core.Channels;

namespace Governance.Core.Enquiries;

/// <summary>From where, and no nearer: an address would say who the citizen is.</summary>
internal enum NetworkOrigin
{
    Internet,

    /// <summary>A network of the house: addresses that the internet does not know.</summary>
    InnerNetwork,

    /// <summary>The machine that the host runs on.</summary>
    ThisMachine,
}

/// <summary>How something came that was done with a query code: whoever holds the code did it, whether or not it was the citizen.</summary>
internal sealed record Arrival(string Channel, NetworkOrigin Origin)
{
    public static Arrival By(string channel, IPAddress? address) => new(channel, Of(address));

    internal LocalText InWords(ChannelsFound channels) => EnquiriesText.ByQueryCode(channels.NameOf(Channel), OriginInWords);

    private LocalText OriginInWords => Origin switch
    {
        NetworkOrigin.InnerNetwork => EnquiriesText.FromAnInnerNetwork,
        NetworkOrigin.ThisMachine => EnquiriesText.FromThisMachine,
        _ => EnquiriesText.FromTheInternet,
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
        return plain.GetAddressBytes() is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [169, 254, ..]
            ? NetworkOrigin.InnerNetwork
            : NetworkOrigin.Internet;
    }
}
