using System.Collections.Frozen;
using Governance.Contracts;

namespace Governance.Core.Channels;

/// <summary>The channels there are.</summary>
[PerHost]
internal sealed class ChannelsFound(IEnumerable<IChannel> found)
{
    private readonly FrozenDictionary<string, IChannel> byCode = found.ToFrozenDictionary(channel => channel.Code, StringComparer.Ordinal);

    /// <summary>In the order of their codes, so that every list of them looks the same.</summary>
    internal IReadOnlyList<IChannel> All { get; } = [.. found.OrderBy(channel => channel.Code, StringComparer.Ordinal)];

    /// <summary>The codes that anybody may give.</summary>
    internal IReadOnlyList<string> OpenToAll => field ??= [.. All.Where(channel => channel.IsOpenToAll).Select(channel => channel.Code)];

    internal IEnumerable<IDeliveringChannel> Delivering => All.OfType<IDeliveringChannel>();

    internal IEnumerable<IReceivingChannel> Receiving => All.OfType<IReceivingChannel>();

    /// <summary>The channel, if it can deliver now.</summary>
    internal IDeliveringChannel? Ready(string code) => Find(code) is IDeliveringChannel { IsReady: true } ready ? ready : null;

    internal IChannel? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Of a channel that is no more, its code: enquiries that came by it stay.</summary>
    internal LocalText NameOf(string code) => Find(code)?.Name ?? code;
}
