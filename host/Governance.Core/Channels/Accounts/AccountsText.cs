using Governance.Contracts;

namespace Governance.Core.Channels.Accounts;

internal static class AccountsText
{
    internal static readonly LocalText PleaseFillIn = new("请填写。", "Please fill this in.");
    internal static readonly LocalText PleaseChoose = new("请选择。", "Please choose.");
    internal static readonly LocalText ServerIsNone = new(
        "请写服务器的域名或者地址，如 smpp.example.cn。", "Give the name or the address of the server, such as smpp.example.org.");
    internal static readonly LocalText PortIsNone = new("端口是 1 到 65535 的数。", "The port is a number from 1 to 65535.");
    internal static readonly LocalText AddressIsNone = new(
        "请写完整的网址，如 https://api.example.cn，不带问号和账号。", "Give a whole address, such as https://api.example.org, without arguments and account.");
}
