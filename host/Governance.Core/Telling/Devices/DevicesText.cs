using Governance.Contracts;

namespace Governance.Core.Telling.Devices;

internal static class DevicesText
{
    internal static readonly LocalText ToldOnADevice = new("开通了一台设备的浏览器推送", "A device is told by browser notifications");
    internal static readonly LocalText ToldOnNoDevice = new("关闭了浏览器推送", "Browser notifications were switched off");
}
