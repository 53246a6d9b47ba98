using System.Globalization;
using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText WriteToAll = new("告知全部", "Write to all");
    internal static readonly LocalText MessageToAllWriters = new("给所有来件人的话", "Message to all writers");
    internal static readonly LocalText SendingOfCases = new("正在发送…", "Sending…");
    internal static readonly LocalText SendToAll = new("发给全部", "Send to all");
    internal static readonly LocalText JoinEnquiries = new("并入诉求", "Join enquiries");
    internal static readonly LocalText FileNumbersOneALine = new("办件编号，一行一个", "File numbers, one a line");
    internal static readonly LocalText OpenWithTheUnitAndIn = new("本单位还没有并入案件的诉求", "Open with the unit and in no case");
    internal static readonly LocalText Join = new("并入", "Join");
    internal static readonly LocalText Enquiries = new("诉求", "Enquiries");
    internal static readonly LocalText NoEnquiryHasBeenJoinedYet = new("还没有并入诉求。", "No enquiry has been joined yet.");
    internal static readonly LocalText EnquiriesOfTheCase = new("案件里的诉求", "Enquiries of the case");
    internal static readonly LocalText TakeOut = new("退出", "Take out");
    internal static readonly LocalText Why = new("为什么退出", "Why");
    internal static readonly LocalText TakeOutOfTheCase = new("退出案件", "Take out of the case");
    internal static readonly LocalText LeaveItIn = new("不退出", "Leave it in");
    internal static readonly LocalText ShowMore = new("显示更多", "Show more");
    internal static readonly LocalText CaseOfCases = new("案件", "Case");
    internal static readonly LocalText BackToTheCases = new("回到案件", "Back to the cases");
    internal static readonly LocalText OfficerInCharge = new("负责人", "Officer in charge");
    internal static readonly LocalText Closed = new("已关闭", "Closed");
    internal static readonly LocalText IAnswerForIt = new("由我负责", "I answer for it");
    internal static readonly LocalText CloseTheCase = new("关闭案件", "Close the case");
    internal static readonly LocalText OpenItAgain = new("重新打开", "Open it again");
    internal static readonly LocalText WhileItIsClosedNothingIs = new(
        "关闭以后不再并入、不再告知；诉求各自继续办理。",
        "While it is closed nothing is joined or told; the enquiries go on.");
    internal static readonly LocalText Totals = new("合计", "Totals");
    internal static readonly LocalText TheFormsOfTheseEnquiriesHold = new(
        "这些诉求的表单里没有可以相加的数。",
        "The forms of these enquiries hold nothing to add up.");
    internal static readonly LocalText WhatWasWritten = new("填写的内容", "What was written");
    internal static readonly LocalText Items = new("笔数", "Items");
    internal static readonly LocalText AddedUpAsCitizensWroteIt = new(
        "按群众填写的相加，没有核对；重复的没有去掉。",
        "Added up as citizens wrote it: not checked, doubles not taken off.");
    internal static readonly LocalText CommaOfCases = new("，", ", ");
    internal static readonly LocalText MessagesToAll = new("告知过的进展", "Messages to all");
    internal static readonly LocalText EnquiriesAboutTheSameThingAre = new(
        "同一件事的诉求并入一个案件：写一次进展，告诉所有人；每件诉求的时限和答复还是各自的。",
        "Enquiries about the same thing are joined to a case: progress is written once and told to all, while each keeps its own clock and answer.");
    internal static readonly LocalText Cases = new("案件", "Cases");
    internal static readonly LocalText NoCaseIsClosed = new("没有关闭的案件。", "No case is closed.");
    internal static readonly LocalText ThereIsNoCaseYet = new("还没有案件。", "There is no case yet.");
    internal static readonly LocalText Unanswered = new("未答复", "Unanswered");
    internal static readonly LocalText UnitOfficer = new("单位 / 负责人", "Unit / officer");
    internal static readonly LocalText Opened = new("立于", "Opened");
    internal static readonly LocalText OpenACase = new("立一个案件", "Open a case");
    internal static readonly LocalText NameOfCases = new("案件名称", "Name");
    internal static readonly LocalText NumberInTheInvestigationSystemCan = new("办案系统的案件编号（可以以后再填）", "Number in the investigation system (can wait)");
    internal static readonly LocalText ConfidentialSeenByItsOwnerAnd = new(
        "保密案件：只有负责人和本单位具名的办理人能看到",
        "Confidential: seen by its owner and the cleared officers of the unit alone");
    internal static readonly LocalText OpenTheCase = new("立案件", "Open the case");
    internal static readonly LocalText JoinToACase = new("并入案件", "Join to a case");
    internal static readonly LocalText TheClockRunsOnNoAnswer = new("告知以后时限照走，不等回话。", "The clock runs on; no answer is waited for.");
    internal static readonly LocalText WrittenToAllOfCase = new("已发给案件里的全部诉求", "Written to all enquiries of the case");

    internal static LocalText CaseNumbered(long serial) => new(
        string.Create(CultureInfo.InvariantCulture, $"案件 {serial}"), string.Create(CultureInfo.InvariantCulture, $"Case {serial}"));

    internal static LocalText CaseHidden(int count) => new(
        $"另有 {count} 件不由您查看，没有列出，也没有算进合计。",
        $"{(count == 1 ? "One more is" : $"{count} more are")} not yours to see: neither listed nor in the sums.");

    internal static LocalText CaseHeard(int heard, int due) => heard >= due
        ? new($"已写到 {due} 件诉求", $"Stands with {due} enquiries")
        : new($"正在写到各件诉求：{heard} / {due}", $"Being written: {heard} of {due}");

    internal static LocalText CaseJoined(int count) => new($"已并入 {count} 件", $"{count} joined");

    internal static LocalText TakeOutOfCase(string fileNumber) => new($"退出案件：{fileNumber}", $"Take out: {fileNumber}");

    internal static LocalText StandsWithAllOfCase(int enquiries) => new(
        $"写到案件里 {enquiries} 件诉求的进展里，时限照走，不代替各自的答复。不要写别人的信息。",
        $"Stands with all {enquiries} enquiries; no clock changes, and it is no answer to any. Write nothing of other people.");
}
