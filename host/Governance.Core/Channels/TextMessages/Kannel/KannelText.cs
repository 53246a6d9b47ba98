using Governance.Contracts;

namespace Governance.Core.Channels.TextMessages.Kannel;

internal static class KannelText
{
    internal static readonly LocalText WhatToGet = new(
        "自己的 Kannel 网关：在 sendsms-user 组里给平台一个账号和密码，再配置到短信中心的连接。试一试用账号密码问一次网关，不写收件人，所以不发短信。",
        "A Kannel gateway of your own: give the platform a user name and a password in a group sendsms-user, beside the connection to the SMS centre. "
        + "\"Try it\" asks the gateway with them and names no receiver, so that nothing is sent.");

    internal static readonly LocalText WhereTheAddressGoes = new(
        "Kannel 的 smsbox 组里写 mo-recode = true；sms-service 组里写 keyword = default，max-messages = 0，"
        + "get-url = \"这个地址?event=mo&from=%p&to=%P&id=%I&text=%b\"。再把这个地址填到账号的“回执地址”里，才会收到送达回执。这个地址是秘密。",
        "In Kannel's group smsbox: mo-recode = true; in a group sms-service: keyword = default, max-messages = 0, "
        + "get-url = \"THIS ADDRESS?event=mo&from=%p&to=%P&id=%I&text=%b\". Enter the address under \"Address for receipts\" too, or none will come. "
        + "It is a secret.");

    internal static readonly LocalText Address = new("发送地址", "Address to send by");
    internal static readonly LocalText AddressHint = new(
        "如 http://10.0.0.5:13013/cgi-bin/sendsms。账号密码写在网址里，请走内网或者 HTTPS。",
        "Such as http://10.0.0.5:13013/cgi-bin/sendsms. User name and password stand in the address: use the inner network, or HTTPS.");

    internal static readonly LocalText User = new("账号", "User name");
    internal static readonly LocalText Password = new("密码", "Password");
    internal static readonly LocalText Number = new("接入号", "Service number");
    internal static readonly LocalText NumberHint = new("群众看到的号码，回复也发到这里。", "The number that citizens see and answer to.");
    internal static readonly LocalText Callbacks = new("回执地址", "Address for receipts");
    internal static readonly LocalText CallbacksHint = new(
        "保存以后把下面的回调地址完整填到这里；Kannel 从内网访问时可以换成内网的域名或地址。不填就不知道短信送没送到。",
        "Once the account is saved, the whole address that is shown for callbacks, with another host where Kannel calls from inside. Without it nobody "
        + "hears whether messages arrive.");
}
