using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

/// <summary>Being told of news by the browser.</summary>
internal static class PushText
{
    internal static readonly LocalText Heading = new("在这台设备上通知我", "Tell me on this device");
    internal static readonly LocalText What = new(
        "有进展时，这台设备弹出一条通知，只说“有新进展”，不说内容。别人也用这台设备的，请不要开。",
        "When there is news, this device shows a notification. It says only that there is news, and never of what. Leave it off if others use this device "
            + "too.");
    internal static readonly LocalText Use = new("在这台设备上通知我", "Tell me on this device");
    internal static readonly LocalText Stop = new("都不通知了", "Stop on all devices");
    internal static readonly LocalText Waiting = new("请在浏览器弹出的窗口里点“允许”。", "Please press \"Allow\" in the window that your browser shows.");
    internal static readonly LocalText Denied = new(
        "浏览器没有允许通知。要开的话，先在浏览器的网站设置里允许通知，再点一次。",
        "Your browser does not allow notifications. To switch them on, allow them for this site in your browser's settings, and press again.");
    internal static readonly LocalText Failed = new(
        "没有开通：这个浏览器现在连不上它的推送服务。请过一会儿再试，或者用邮箱、短信接收。",
        "It could not be switched on: this browser does not reach its push service now. Try again later, or be told by e-mail or text message.");
    internal static readonly LocalText SwitchedOn = new("已开通，有新进展时这台设备会通知您。", "This device will tell you when there is news.");
    internal static readonly LocalText SwitchedOff = new("已关闭，设备上不再通知。", "No device tells you of news any more.");

    internal static LocalText On(int devices) =>
        new($"现在有 {devices} 台设备会通知您。", devices == 1 ? "One device tells you of news now." : $"{devices} devices tell you of news now.");
}
