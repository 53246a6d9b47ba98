using Governance.Contracts;

namespace Governance.Core.Channels.Api;

/// <summary>The open interface, for those who name no other channel.</summary>
internal sealed class ApiChannel : IChannel
{
    internal const string Code = "api";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("接口", "API");

    public bool IsOpenToAll => true;
}
