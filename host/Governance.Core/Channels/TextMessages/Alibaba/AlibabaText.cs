using Governance.Contracts;

namespace Governance.Core.Channels.TextMessages.Alibaba;

internal static class AlibabaText
{
    /// <summary>By these words the provider says for how long a number has had enough messages.</summary>
    internal const string EnoughForTheMinute = "分钟级";

    /// <inheritdoc cref="EnoughForTheMinute"/>
    internal const string EnoughForTheHour = "小时级";

    internal static readonly LocalText WhatToGet = new(
        "在阿里云短信服务控制台申请签名和两个通知类模板并等审核通过；在 RAM 控制台新建只用于短信的用户，授权 dysms:SendSms 和 dysms:QuerySmsSignList，"
        + "取得 AccessKey。云短信只能发审核过的模板，答复全文请群众到平台查看。试一试只查签名，不发短信。",
        "In the console of Alibaba Cloud's Short Message Service, have a signature and two templates for notices approved; in RAM make a user for text "
        + "messages alone that may dysms:SendSms and dysms:QuerySmsSignList, and take its AccessKey. Approved templates are all that can be sent: citizens "
        + "read the answer on the platform. \"Try it\" lists the signatures and sends nothing.");

    internal static readonly LocalText WhereTheAddressGoes = new(
        "短信服务控制台“通用设置 - 国内消息设置”里，上行短信（SmsUp）和状态报告（SmsReport）都选 HTTP 批量推送，地址都填这一个。"
        + "这个地址是秘密：阿里云的推送没有签名。",
        "In the console under general settings, domestic messages: choose HTTP batch push for messages from users (SmsUp) and for delivery reports "
        + "(SmsReport), and enter this address for both. It is a secret: Alibaba Cloud does not sign what it pushes.");

    internal static readonly LocalText KeyId = new("AccessKey ID", "AccessKey ID");
    internal static readonly LocalText Secret = new("AccessKey Secret", "AccessKey Secret");

    internal static readonly LocalText AcceptedHint = new(
        "模板 CODE，如 SMS_123456789。变量是 code 和 due，例如：您的来件已受理，查询码${code}，${due}前答复。不填就不发这种短信。",
        "Such as SMS_123456789, with the variables code (query code) and due (until when it is answered). Without it such messages are not sent.");

    internal static readonly LocalText NewsHint = new(
        "模板 CODE。变量是 number 和 what，例如：您的来件${number}${what}，请登录平台查看。不填就不发这种短信。",
        "With the variables number (file number) and what (what happened). Without it such messages are not sent.");
}
