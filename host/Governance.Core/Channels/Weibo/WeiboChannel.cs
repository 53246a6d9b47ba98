using Governance.Contracts;

namespace Governance.Core.Channels.Weibo;

/// <summary>The microblogs.</summary>
internal sealed class WeiboChannel : IChannel
{
    internal const string Code = "weibo";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("微博", "Microblog");
}
