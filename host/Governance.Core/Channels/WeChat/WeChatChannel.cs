using Governance.Contracts;

namespace Governance.Core.Channels.WeChat;

/// <summary>WeChat.</summary>
internal sealed class WeChatChannel : IChannel
{
    internal const string Code = "wechat";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("微信", "WeChat");
}
