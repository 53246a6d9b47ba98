using Governance.Contracts;

namespace Governance.Core.Channels.TextMessages;

/// <summary>What is entered of an account at any cloud provider of text messages.</summary>
internal static class CloudText
{
    internal static readonly LocalText Endpoint = new("接口地址", "Address of the interface");
    internal static readonly LocalText EndpointHint = new("一般不用改；走专线或者代理时才改。", "Stays as it is, unless there is a leased line or a proxy.");
    internal static readonly LocalText Secret = new("密钥", "Secret");
    internal static readonly LocalText SignName = new("短信签名", "Signature");
    internal static readonly LocalText SignNameHint = new("已经审核通过的签名，不带【】。", "An approved signature, without brackets.");
    internal static readonly LocalText AcceptedTemplate = new("受理通知的模板", "Template for what was accepted");
    internal static readonly LocalText NewsTemplate = new("进展通知的模板", "Template for news");
    internal static readonly LocalText ConfirmTemplate = new("验证码的模板", "Template for codes that confirm a mobile");
    internal static readonly LocalText ConfirmHint = new(
        "验证码类模板，只有一个变量：验证码。不填就不能用短信确认手机。",
        "A template for verification codes with one variable, the code. Without it mobiles cannot be confirmed.");
    internal static readonly LocalText LostCodeTemplate = new("找回查询码的模板", "Template for lost query codes");
    internal static readonly LocalText LostCodeHint = new(
        "两个变量：办件编号，和网址的末段。网址写在模板里，例如：办件${number}换新查询码，30分钟内打开 https://…/lost-code/${token}。不填就不能用短信找回。",
        "Two variables: the file number, and the end of the address, which stands in the template: https://.../lost-code/${token}. Without it lost codes "
        + "are not replaced by text message.");
}
