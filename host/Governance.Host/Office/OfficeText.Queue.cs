using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText SubjectFileNumberOrText = new("主题、办件编号或内容", "Subject, file number or text");
    internal static readonly LocalText Status = new("状态", "Status");
    internal static readonly LocalText AnyStatus = new("全部状态", "Any status");
    internal static readonly LocalText Kind = new("类型", "Kind");
    internal static readonly LocalText AnyKind = new("全部类型", "Any kind");
    internal static readonly LocalText Clear = new("清除条件", "Clear");
    internal static readonly LocalText Queues = new("队列", "Queues");
    internal static readonly LocalText CannotRefreshJustNow = new("暂时无法刷新，显示的可能不是最新情况", "Cannot refresh just now; this may be out of date");
    internal static readonly LocalText NoEnquiryMatches = new("没有符合条件的诉求。", "No enquiry matches.");
    internal static readonly LocalText NothingHasBeenAnsweredYet = new("还没有办结的诉求。", "Nothing has been answered yet.");
    internal static readonly LocalText NothingToDoInThisQueue = new("这个队列里没有待办的诉求。", "There is nothing to do in this queue.");
    internal static readonly LocalText FirstPage = new("第一页", "First page");
    internal static readonly LocalText Previous = new("上一页", "Previous");
    internal static readonly LocalText Next = new("下一页", "Next");
    internal static readonly LocalText WhatIsDoneNewestFirst = new("已办结的诉求，新的在前", "What is done, newest first");
    internal static readonly LocalText EnquiriesByTimeLeft = new("诉求，按剩余时间排列", "Enquiries, by time left");
    internal static readonly LocalText Answered = new("答复时间", "Answered");
    internal static readonly LocalText TimeLeft = new("剩余时间", "Time left");
    internal static readonly LocalText QueueFileNumber = new("办件编号", "File number");
    internal static readonly LocalText QueueState = new("进展", "State");
    internal static readonly LocalText OwnerOfficer = new("责任部门 / 经办人", "Owner / officer");
    internal static readonly LocalText TextWithheld = new("（内容保密）", "(text withheld)");

    internal static LocalText Live(string at) => new($"实时更新 · {at}", $"Live · {at}");
}
