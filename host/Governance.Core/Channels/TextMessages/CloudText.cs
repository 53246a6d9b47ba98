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
}
