using Governance.Contracts;

namespace Governance.Core.Channels.Telephone;

/// <summary>What a caller said, written down by an officer.</summary>
internal sealed class TelephoneChannel : IChannel
{
    internal const string Code = "phone";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("电话", "Telephone");
}
