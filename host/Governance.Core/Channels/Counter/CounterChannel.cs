using Governance.Contracts;

namespace Governance.Core.Channels.Counter;

/// <summary>What somebody said at the counter, written down by an officer.</summary>
internal sealed class CounterChannel : IChannel
{
    internal const string Code = "counter";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("窗口", "Counter");
}
