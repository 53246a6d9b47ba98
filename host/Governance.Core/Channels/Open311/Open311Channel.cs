using Governance.Contracts;

namespace Governance.Core.Channels.Open311;

/// <summary>
/// Programs of others that report by Open311 GeoReport v2: towns' apps, hotlines, maps. Who may say that he comes by it is known by a key, or not
/// at all, as the settings say.
/// </summary>
internal sealed class Open311Channel : IChannel
{
    internal const string Code = "open311";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("Open311 接口", "Open311");
}
