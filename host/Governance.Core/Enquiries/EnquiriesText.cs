using Governance.Contracts;

namespace Governance.Core.Enquiries;

internal static class EnquiriesText
{
    internal static readonly LocalText FromAnInnerNetwork = new("来自内部网络", "from an inner network");
    internal static readonly LocalText FromThisMachine = new("来自本机", "from this machine");
    internal static readonly LocalText FromTheInternet = new("来自互联网", "from the internet");
    internal static readonly LocalText ThisQueryCodeHasBeenReplaced = new(
        "这个查询码已经更换，不能再用。如果不是您本人换的，请把办件编号告诉我们。",
        "This query code has been replaced and opens nothing any more. If it was not you who replaced it, tell us the file number.");
    internal static readonly LocalText ThisIsAPickUpNumber = new(
        "这是取码号，只能用来换取新的查询码。", "This is a pick-up number: it can only be exchanged for a new query code.");
    internal static readonly LocalText Consultation = new("咨询", "Consultation");
    internal static readonly LocalText Suggestion = new("建议", "Suggestion");
    internal static readonly LocalText Complaint = new("投诉", "Complaint");
    internal static readonly LocalText Tip = new("举报", "Tip");
    internal static readonly LocalText Petition = new("信访", "Petition");
    internal static readonly LocalText Application = new("网上办理", "Application");

    internal static LocalText ByQueryCode(LocalText channel, LocalText originInWords) => new(
        $"凭查询码，{channel.Zh}，{originInWords.Zh}", $"by query code, {channel.In("en")}, {originInWords.In("en")}");
}
