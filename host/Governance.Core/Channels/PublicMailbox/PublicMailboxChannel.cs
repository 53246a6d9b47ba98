using Governance.Contracts;

namespace Governance.Core.Channels.PublicMailbox;

/// <summary>The letterbox that the bureau keeps for everybody.</summary>
internal sealed class PublicMailboxChannel : IChannel
{
    internal const string Code = "mailbox";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("公众信箱", "Public mailbox");

    public bool IsOpenToAll => true;
}
