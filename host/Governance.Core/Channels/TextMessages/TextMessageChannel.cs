using Governance.Contracts;

namespace Governance.Core.Channels.TextMessages;

/// <summary>Text messages to and from mobiles.</summary>
internal sealed class TextMessageChannel : IChannel
{
    internal const string Code = "sms";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("短信", "Text message");
}
