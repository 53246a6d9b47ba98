using Governance.Contracts;

namespace Governance.Core.Channels.QQ;

/// <summary>QQ, groups and private chats.</summary>
internal sealed class QQChannel : IChannel
{
    internal const string Code = "qq";

    string IChannel.Code => Code;

    public LocalText Name { get; } = "QQ";
}
