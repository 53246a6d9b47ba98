using Governance.Contracts;

namespace Governance.Core.Channels.QQ;

internal static class QQText
{
    /// <summary>How somebody asks where an enquiry stands; a pattern.</summary>
    internal const string Track = @"^(?:查询|查|track)\s*(?<code>.{10,60})$";

    internal static readonly LocalText BotWhatToGet = new(
        "登录 q.qq.com，在机器人的“开发设置”里取得 AppID（机器人ID）和 AppSecret（机器人密钥），把本服务器访问互联网用的地址加入“IP白名单”，答复里会写到的网址在“消息URL配置”里登记。"
        + "QQ 不能主动推送：私聊一小时内、群里五分钟内可以回五条，过后的答复等来件人再写来时随之发出。",
        "Sign in at q.qq.com. AppID and AppSecret of the bot stand in 开发设置; enter the address by which this server reaches the internet into the IP whitelist "
        + "there, and register in 消息URL配置 the portal's address that replies name. QQ lets nobody be written to first: five replies within an hour in "
        + "private, within five minutes in a group; what is later goes out when the writer writes again.");
    internal static readonly LocalText BotWhereTheAddressGoes = new(
        "在机器人的“回调配置”里，请求地址填下面的地址（须是 https），事件选“C2C消息”和“群消息@机器人”。先在这里保存，再到那里提交：QQ 会马上来核对。",
        "In the bot's 回调配置: enter the address below (it has to be https) and choose the events for private messages (C2C) and for messages to the bot in "
        + "groups. Save here first: QQ calls at once to verify.");
    internal static readonly LocalText Address = new("接口地址", "Address of the interface");
    internal static readonly LocalText TokenAddress = new("取凭证的地址", "Address that gives access tokens");
    internal static readonly LocalText AppId = new("AppID（机器人ID）", "AppID of the bot");
    internal static readonly LocalText AppIdIsNone = new("AppID 是一串数字。", "An AppID is a number.");
    internal static readonly LocalText AppSecret = new("AppSecret（机器人密钥）", "AppSecret of the bot");

    internal static readonly LocalText OneBotWhatToGet = new(
        "用本单位自己运行的 OneBot v11 程序登录一个 QQ 号。注意：这类程序不是腾讯的，违反 QQ 的用户协议，号可能被封；默认不用，确实要用的，请在下面写明。"
        + "在程序里打开 HTTP 接口，设访问令牌（access_token）；打开 HTTP 上报，设密钥（secret），消息格式选数组（array）。",
        "An implementation of OneBot v11 that you run yourself, signed in with a QQ number. Mind: such programs are not Tencent's, break QQ's terms, and the "
        + "number may be banned; nothing is used unless you say so below. Switch on its HTTP interface with an access token, and its HTTP reports (HTTP POST) "
        + "with a secret, with messages as arrays.");
    internal static readonly LocalText OneBotWhereTheAddressGoes = new(
        "下面的地址填到程序的 HTTP 上报地址（HTTP POST）里。", "Enter the address below as the address of HTTP reports (HTTP POST) in the program.");
    internal static readonly LocalText OneBotAddress = new("OneBot 的 HTTP 地址", "Address of OneBot's HTTP interface");
    internal static readonly LocalText SelfId = new("登录的 QQ 号", "The QQ number that is signed in");
    internal static readonly LocalText SelfIdIsNone = new("QQ 号是 5 到 11 位数字。", "A QQ number has 5 to 11 digits.");
    internal static readonly LocalText AccessToken = new("访问令牌（access_token）", "Access token");
    internal static readonly LocalText Secret = new("上报密钥（secret）", "Secret of the reports");
    internal static readonly LocalText Terms = new("非官方程序违反 QQ 的用户协议", "Unofficial clients break QQ's terms");
    internal static readonly LocalText TermsTaken = new("知道，由本单位承担", "We know, and answer for it");
    internal static readonly LocalText TermsNotTaken = new("不用", "Then we do not use one");
    internal static readonly LocalText TermsAreToBeTaken = new(
        "OneBot 默认不用：请先确认由本单位承担。", "OneBot is off unless you say that you answer for it.");

    internal static readonly LocalText PleaseAsk = new(
        "您好，这里是网络问政。有事请直接写下来，可以发图片，我们收到后会告诉您答复时间。写“我的诉求”，可以看自己的事办到哪一步。",
        "Welcome. Write what you want to ask; pictures can be sent as well. You are told at once until when you are answered. Write \"My enquiries\" to see "
        + "where yours stand.");
    internal static readonly LocalText CodesAreForPrivateChats = new(
        "查询码能打开您的诉求，请不要发在群里，私聊我查。", "A query code opens your enquiry: please do not write it in a group, ask in a private chat.");
    internal static readonly LocalText FileWasNotKept = new(
        "随这条消息的一个文件没有收下，请到网站上传", "A file of this message was not kept; please upload it on the portal");
    internal static readonly LocalText CannotBeRead = new(
        "这条消息里有这里读不了的内容，请用文字再写一遍", "Something in this message cannot be read here; please say it in writing");

    /// <summary>Where a text may name no address.</summary>
    internal static readonly LocalText ThePortal = new("本平台", "the portal");
}
