using Governance.Contracts;

namespace Governance.Core.Channels.WebPush;

internal static class WebPushText
{
    internal static readonly LocalText Name = new("浏览器推送（Web Push）", "Browser notifications (Web Push)");
    internal static readonly LocalText WhatToGet = new(
        "不用申请账号，密钥由平台自己生成。群众在查询页点“在这台设备上通知我”，由浏览器厂商的推送服务送达：Chrome 用谷歌的，Firefox 用 Mozilla 的，"
        + "Safari 用苹果的，Edge 用微软的。这些服务在境外，内容是加密的，只说“有新进展”；开通前请确认本单位允许，本机房也连得上。门户要用 https。",
        "No account is needed, and the platform makes its own key. Citizens press \"Tell me on this device\" on the tracking page. The push services of the "
        + "browsers' makers deliver: Google's for Chrome, Mozilla's for Firefox, Apple's for Safari, Microsoft's for Edge. They stand abroad; what is sent is "
        + "encrypted, and says only that there is news. Before you switch it on, see that the bureau allows it and that they can be reached from here. The "
        + "portal needs https.");
    internal static readonly LocalText Contact = new("联系方式", "Contact");
    internal static readonly LocalText ContactHint = new(
        "推送服务有问题时找谁，例如 mailto:wenzheng@example.org 或单位网址。", "Whom the push services turn to, such as mailto:wenzheng@example.org or the bureau's address.");
    internal static readonly LocalText ContactIsNone = new(
        "请填 mailto: 开头的邮箱或 https: 开头的网址。", "Give an address that begins with mailto: or https:.");
    internal static readonly LocalText Service = new("本单位自己的推送服务", "The bureau's own push service");
    internal static readonly LocalText ServiceHint = new(
        "没有就不填。填了，除上面几家以外也发到这里。", "Leave it empty if there is none. If you give one, browsers may be told by it too.");
    internal static readonly LocalText IsOff = new("本单位现在不用浏览器推送。", "The bureau sends no browser notifications now.");
    internal static readonly LocalText NoSuchService = new(
        "这个浏览器的推送服务不在允许的名单里。请换一个浏览器，或者用邮箱、短信接收。",
        "The push service of this browser is none that we may call. Use another browser, or be told by e-mail or text message.");
    internal static readonly LocalText NotABrowsers = new(
        "这不是浏览器给出的推送信息。请在查询页上重新点一次。", "This is not what a browser says. Press the button on the tracking page again.");
}
