using Governance.Contracts;

namespace Governance.Core.Channels.WeChatService;

internal static class ServiceText
{
    internal static readonly LocalText WhatToGet = new(
        "登录 work.weixin.qq.com，“我的企业”页底部是企业ID；在“应用管理”的“微信客服”里建好客服账号，在“开发配置”里取得 Secret，把客服账号的消息交给“API”管理，"
        + "并把本服务器访问互联网用的地址加入“企业可信IP”。",
        "Sign in at work.weixin.qq.com. The company ID stands at the end of 我的企业. In 应用管理, 微信客服, create the desks (客服账号), take the Secret from 开发配置, "
        + "let their messages be managed by API, and enter the address by which this server reaches the internet into 企业可信IP.");
    internal static readonly LocalText WhereTheAddressGoes = new(
        "在“微信客服”的“开发配置”里设置接收消息：URL 填下面的地址，Token 和 EncodingAESKey 与这里填的一致。先在这里保存，再到那里提交：企业微信会马上来核对。",
        "In 微信客服, 开发配置, set up receiving: enter the address below as URL, Token and EncodingAESKey as they are here. Save here first: WeCom calls at once "
        + "to verify.");
    internal static readonly LocalText CorpId = new("企业ID", "Company ID (corpid)");
    internal static readonly LocalText CorpIdIsNone = new(
        "企业ID 以 ww 或者 wx 开头，共 18 个字母和数字。", "A company ID begins with ww or wx and has 18 letters and digits.");
    internal static readonly LocalText Secret = new("微信客服的 Secret", "Secret of customer service");
    internal static readonly LocalText SecretHint = new("在“微信客服”的“开发配置”里，不是别的应用的", "From 微信客服, 开发配置, not that of another application");
    internal static readonly LocalText FileWasNotKept = new(
        "随这条消息的文件没有收下，请到网站上传", "The file of this message was not kept; please upload it on the portal");
}
