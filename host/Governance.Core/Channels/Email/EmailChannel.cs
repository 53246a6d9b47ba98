using Governance.Contracts;

namespace Governance.Core.Channels.Email;

/// <summary>E-mail.</summary>
internal sealed class EmailChannel : IChannel
{
    internal const string Code = "email";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("电子邮件", "E-mail");
}
