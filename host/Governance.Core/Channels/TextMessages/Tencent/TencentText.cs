using Governance.Contracts;

namespace Governance.Core.Channels.TextMessages.Tencent;

internal static class TencentText
{
    internal static readonly LocalText WhatToGet = new(
        "在腾讯云短信控制台创建应用，申请签名和两个通知类正文模板并等审核通过；在访问管理新建只用于短信的子用户，取得 SecretId 和 SecretKey。"
        + "云短信只能发审核过的模板，答复全文请群众到平台查看。试一试只查发送统计，不发短信。",
        "In the console of Tencent Cloud SMS, make an application and have a signature and two templates for notices approved; in Cloud Access Management "
        + "make a user for text messages alone, and take its SecretId and SecretKey. Approved templates are all that can be sent: citizens read the "
        + "answer on the platform. \"Try it\" asks for statistics and sends nothing.");

    internal static readonly LocalText WhereTheAddressGoes = new(
        "短信控制台“应用管理”里，短信状态回调和短信回复回调都填这一个地址。这个地址是秘密：腾讯云的回调没有签名。",
        "In the console under applications: enter this address for status callbacks and for replies. It is a secret: Tencent Cloud does not sign its "
        + "callbacks.");

    internal static readonly LocalText KeyId = new("SecretId", "SecretId");
    internal static readonly LocalText Secret = new("SecretKey", "SecretKey");
    internal static readonly LocalText Region = new("地域", "Region");
    internal static readonly LocalText AppId = new("应用号（SdkAppId）", "SdkAppId");
    internal static readonly LocalText AppIdHint = new("短信控制台里应用的编号，如 1400006666。", "The number of the application in the console, such as 1400006666.");

    internal static readonly LocalText AcceptedHint = new(
        "模板 ID，只有数字。{1} 是查询码，{2} 是答复期限，例如：您的来件已受理，查询码{1}，{2}前答复。不填就不发这种短信。",
        "Digits only; {1} is the query code and {2} until when it is answered. Without it such messages are not sent.");

    internal static readonly LocalText NewsHint = new(
        "模板 ID。{1} 是编号，{2} 是事由，例如：您的来件{1}{2}，请登录平台查看。不填就不发这种短信。",
        "{1} is the file number and {2} what happened. Without it such messages are not sent.");
}
