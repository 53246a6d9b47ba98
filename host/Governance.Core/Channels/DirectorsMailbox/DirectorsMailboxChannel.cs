using Governance.Contracts;

namespace Governance.Core.Channels.DirectorsMailbox;

/// <summary>The director's letterbox: everybody may write, few may read.</summary>
internal sealed class DirectorsMailboxChannel : IChannel
{
    internal const string Code = "director";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("局长信箱", "Director's mailbox");

    public bool IsOpenToAll => true;

    public bool IsConfidential => true;
}
