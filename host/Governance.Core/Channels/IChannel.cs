using Governance.Contracts;

namespace Governance.Core.Channels;

/// <summary>
/// A way by which citizens reach the bureau. One folder each, found by scan: whoever shows, checks, counts or routes channels asks
/// <see cref="ChannelsFound"/>. A channel by which
/// messages come without anybody at the portal is an <see cref="IReceivingChannel"/> too, one by which they go out an <see cref="IDeliveringChannel"/>.
/// </summary>
internal interface IChannel
{
    /// <summary>How data, rules and the open interface call it; never changed once enquiries have come by it.</summary>
    string Code { get; }

    LocalText Name { get; }

    /// <summary>What a message by it can carry.</summary>
    ChannelTerms Terms => ChannelTerms.Page;

    /// <summary>Whether anybody may say that he comes by it. The others are those of people and platforms who answer for what they say.</summary>
    bool IsOpenToAll => false;

    /// <summary>Whether few may read what comes by it, whatever it says.</summary>
    bool IsConfidential => false;
}
