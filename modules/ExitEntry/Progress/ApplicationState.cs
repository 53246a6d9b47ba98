using Governance.Contracts;

namespace Governance.ExitEntry.Progress;

/// <summary>A state of the register in words: what it is called, and what it means for the applicant.</summary>
internal sealed record ApplicationState(LocalText Name, LocalText Text)
{
    internal static ApplicationState Of(string? state) => state switch
    {
        "accepted" => new(
            new("已受理", "Accepted"),
            new("您的申请已受理，正在审核。", "Your application was accepted and is being checked.")),
        "more-papers" => new(
            new("需要补材料", "More papers needed"),
            new("您的申请缺少材料，请按短信或者受理单的提示补交。", "Papers are missing from your application. Please bring what the message or the slip says.")),
        "approved" => new(
            new("已批准，待制证", "Approved"),
            new("您的申请已批准，证件还没有制作。", "Your application is approved; the document is not made yet.")),
        "printing" => new(
            new("制证中", "Being made"),
            new("您的证件正在制作。", "Your document is being made.")),
        "ready" => new(
            new("可以领取", "Ready"),
            new("您的证件已制好，请带身份证和受理单来取；也可以用自助取证机。",
                "Your document is ready. Please bring your identity card and the slip; the pick-up machines serve as well.")),
        "posted" => new(
            new("已寄出", "Posted"),
            new("您的证件已寄出，请留意快递的电话或者短信。", "Your document is in the post. The carrier will call or write to you.")),
        "collected" => new(
            new("已领取", "Collected"),
            new("登记显示证件已经领取。没有收到的，请马上提交咨询。", "The register says that it was collected. If you do not have it, please ask us at once.")),
        "refused" => new(
            new("不予签发", "Refused"),
            new("您的申请没有批准，请按书面决定写明的理由和救济途径办理；没有收到决定的，请提交咨询。",
                "Your application was refused; the written decision says why and how to appeal. If you have not received it, please ask us.")),
        _ => new(new("办理中", "In progress"), new("您的申请正在办理。", "Your application is being processed.")),
    };

    internal static LocalText Document(string code) => code switch
    {
        "passport" => new LocalText("普通护照", "Passport"),
        "hk-macau" => new LocalText("往来港澳通行证、签注", "Permit or endorsement for Hong Kong and Macau"),
        "taiwan" => new LocalText("往来台湾通行证、签注", "Permit or endorsement for Taiwan"),
        "residence" => new LocalText("外国人停留居留证件", "Stay or residence permit of a foreigner"),
        _ => code,
    };
}
