using System.Globalization;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;

namespace Governance.Host.Office;

/// <summary>What the terms of the trade are called on the office's screens.</summary>
internal static partial class OfficeText
{
    // Between what is listed, and before what explains it.
    internal static readonly LocalText Comma = new("、", ", ");
    internal static readonly LocalText ClauseComma = new("，", ", ");
    internal static readonly LocalText Semicolon = new("；", "; ");
    internal static readonly LocalText Colon = new("：", ": ");

    internal static readonly LocalText OtherLanguage = new("English", "中文");

    // Patterns of dates.
    internal static readonly LocalText MomentPattern = new("uuuu年M月d日 HH:mm", "d MMM uuuu HH:mm");
    internal static readonly LocalText DayPattern = new("uuuu年M月d日", "d MMM uuuu");
    internal static readonly LocalText ShortDayPattern = new("M月d日 ddd", "ddd d MMM");
    internal static readonly LocalText LeaveUnsavedChanges = new(
        "有没有保存的修改，离开后就没有了。离开吗？", "There are unsaved changes, and they are lost when you leave. Leave?");
    internal static readonly LocalText NotSavedYet = new(
        "还没有保存：平台暂时存取不了数据。您填写的内容都在，请等几秒钟再按一次。",
        "Not saved yet: the platform cannot reach its data just now. What you wrote is all here; wait a few seconds and press again.");
    internal static readonly LocalText NotDoneJustNow = new(
        "平台暂时没能完成这一操作。您填写的内容还在，请稍后再试；仍不成功时请告知管理员。",
        "The platform could not do this just now. What you wrote is kept; try again shortly, and tell an administrator if it goes on failing.");
    internal static readonly LocalText Close = new("关闭", "Close");
    internal static readonly LocalText Confidential = new("保密", "Confidential");
    internal static readonly LocalText Enquiry = new("诉求", "Enquiry");
    internal static readonly LocalText OnlineEnquiryDesk = new("网络问政工作台", "Online Enquiry Desk");
    internal static readonly LocalText BackToTheQueue = new("回到队列", "Back to the queue");
    internal static readonly LocalText NobodyYet = new("无人认领", "Nobody yet");
    internal static readonly LocalText Keyboard = new("快捷键", "Keyboard");
    internal static readonly LocalText NextPreviousEnquiry = new("下一件、上一件", "Next, previous enquiry");
    internal static readonly LocalText OpenTheChosenEnquiry = new("打开所选的诉求", "Open the chosen enquiry");
    internal static readonly LocalText Search = new("查找", "Search");
    internal static readonly LocalText ChangeTheQueue = new("切换队列", "Change the queue");
    internal static readonly LocalText NextPreviousPage = new("下一页、上一页", "Next, previous page");
    internal static readonly LocalText TakeTheEnquiry = new("认领诉求", "Take the enquiry");
    internal static readonly LocalText WriteTheReply = new("写答复", "Write the reply");
    internal static readonly LocalText SendTheFormYouAreIn = new("提交正在填写的表单", "Send the form you are in");
    internal static readonly LocalText LeaveTheBox = new("离开输入框，不清除内容", "Leave the box, keeping what is in it");
    internal static readonly LocalText ShowThisList = new("显示本表", "Show this list");
    internal static readonly LocalText Reminders = new("时限提醒", "Reminders");
    internal static readonly LocalText Action = new("操作", "Action");
    internal static readonly LocalText ConnectionToThePlatformIsLost = new("与平台的连接断开了", "The connection to the platform is lost");
    internal static readonly LocalText ConnectingAgain = new("正在重新连接，您填写的内容还在。", "Connecting again; what you wrote is kept.");
    internal static readonly LocalText ItDidNotComeBack = new(
        "没有连上。您填写的内容还在页面上：请先关闭本提示，复制要保留的文字，再重新载入。",
        "It did not come back. What you wrote is still on the page: close this, copy what you want to keep, then load the page again.");
    internal static readonly LocalText LoadAgain = new("重新载入", "Load again");
    internal static readonly LocalText CloseThisNote = new("关闭提示", "Close");
    internal static readonly LocalText ThisSessionIsOver = new("这里的登录已经结束", "This session is over");
    internal static readonly LocalText WhatYouHadNotSentIsKept = new(
        "您没有发出的内容已经留好，重新登录以后放回原处。", "What you had not sent is kept, and put back where it was after you sign in again.");
    internal static readonly LocalText BrowserCouldNotKeepIt = new(
        "浏览器没能留住您写的内容：请先关闭本提示，把要保留的文字复制出来。", "The browser could not keep what you wrote: close this first, and copy what you want to keep.");
    internal static readonly LocalText SignInAgain = new("重新登录", "Sign in again");
    internal static readonly LocalText YouAreAboutToBeSignedOut = new("马上要自动退出", "You are about to be signed out");
    internal static readonly LocalText NothingHasBeenDoneHere = new(
        "您有一段时间没有操作。两分钟以内没有人继续，这里就会退出登录。", "Nothing has been done here for a while. In less than two minutes this session ends.");
    internal static readonly LocalText SessionMayNotLastMuchLonger = new(
        "一次登录的最长时间快到了。请先发出或者复制正在写的内容，再重新登录。", "A session may not last much longer. Send or copy what you are writing, then sign in again.");
    internal static readonly LocalText StaySignedIn = new("继续使用", "Stay signed in");
    internal static readonly LocalText WhatYouHadNotSent = new("上次没有发出的内容", "What you had not sent");
    internal static readonly LocalText OpenItsForm = new(
        "打开原来的表单，就会自动放回；也可以从这里复制。", "Open the form that it belongs to and it is put back; or copy it from here.");
    internal static readonly LocalText ThrowAway = new("不要了", "Throw away");
    internal static readonly LocalText GoToThatPage = new("到那一页", "Go to that page");
    internal static readonly LocalText ThisPageHasFailed = new(
        "这一页出了故障，诉求和时限都不受影响。请先复制要保留的文字，再", "This page has failed; no enquiry and no clock is affected. Copy what you want to keep, then");
    internal static readonly LocalText LoadItAgain = new("重新载入", "load it again");
    internal static readonly LocalText SkipToMainContent = new("跳到主要内容", "Skip to main content");
    internal static readonly LocalText Menu = new("菜单", "Menu");
    internal static readonly LocalText DataIsAway = new(
        "平台暂时存取不了数据，一恢复就自动显示这一页。", "The platform cannot reach its data just now; this page comes by itself as soon as it can.");
    internal static readonly LocalText UnsentTextIsKept = new(
        "诉求和时限都不受影响，您写过而没有发出的内容也留着。", "No enquiry and no clock is affected, and what you wrote and had not sent is kept.");
    internal static readonly LocalText ThisPageCouldNotBeShown = new("这一页没能显示出来。", "This page could not be shown.");
    internal static readonly LocalText NoEnquiryAndNoClockIsAffected = new(
        "诉求和时限都不受影响。请再试一次；仍不成功时请告知管理员。", "No enquiry and no clock is affected. Try again, and tell an administrator if it goes on failing.");
    internal static readonly LocalText TryAgain = new("再试一次", "Try again");
    internal static readonly LocalText MainMenu = new("主菜单", "Main menu");
    internal static readonly LocalText Desk = new("工作台", "Desk");
    internal static readonly LocalText Administration = new("管理", "Administration");
    internal static readonly LocalText SignOut = new("退出", "Sign out");
    internal static readonly LocalText Leader = new("局领导", "Leader");
    internal static readonly LocalText HeadOfUnit = new("部门负责人", "Head of unit");
    internal static readonly LocalText Administrator = new("管理员", "Administrator");
    internal static readonly LocalText AnOfficer = new("民警", "Officer");
    internal static readonly LocalText HasBeenAnswered = new("已答复", "Answered");
    internal static readonly LocalText WaitingForTheCitizen = new("等待群众补充", "Waiting for the citizen");
    internal static readonly LocalText IsLate = new("已超时", "Late");
    internal static readonly LocalText DueSoon = new("将到期", "Due soon");

    internal static LocalText Of(EnquiryKind kind) => KindNames.Of(kind);

    internal static LocalText Of(EnquiryStatus status) => status switch
    {
        EnquiryStatus.Open => new("办理中", "Open"),
        EnquiryStatus.WaitingForCitizen => new("待群众补充", "Waiting for citizen"),
        _ => new("已答复", "Answered"),
    };

    internal static LocalText Of(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => new("紧急", "Emergency"),
        Urgency.High => new("优先", "High"),
        _ => new("一般", "Normal"),
    };

    internal static LocalText Of(Complexity complexity) =>
        complexity == Complexity.Simple ? new("简单", "Simple") : new("复杂、重大或疑难", "Complex, major or difficult");

    internal static LocalText Of(QueueName queue) => queue switch
    {
        QueueName.Mine => new("我的", "Mine"),
        QueueName.Unit => new("本部门", "My unit"),
        QueueName.Approval => new("待审批", "To approve"),
        QueueName.Done => new("已办结", "Done"),
        _ => new("全部", "All"),
    };

    internal static LocalText Of(ClockClass promise) => PromiseText.NameOf(promise);

    internal static LocalText Of(ClockState state) => state switch
    {
        ClockState.Running => new("计时中", "Running"),
        ClockState.Paused => new("已暂停", "Paused"),
        ClockState.Met => new("已完成", "Met"),
        _ => new("已换时限", "Replaced"),
    };

    internal static LocalText Of(ModuleState state) => state switch
    {
        ModuleState.Discovered => new("未启用过", "Discovered"),
        ModuleState.On => new("已开启", "On"),
        ModuleState.Off => new("已关闭", "Off"),
        ModuleState.Failed => new("故障", "Failed"),
        _ => new("版本不兼容", "Incompatible"),
    };

    internal static LocalText Hour(int hour) => new($"{hour} 时", string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00"));

    internal static LocalText EnquiriesInAll(int total, string written) => new($"共 {written} 件", total == 1 ? "1 enquiry" : $"{written} enquiries");

    internal static LocalText OfficerChanged(string? officer) => new($"经办人：{officer ?? "无人认领"}", $"Officer: {officer ?? "nobody"}");

    internal static LocalText Minutes(double totalMinutes) => new($"{totalMinutes:F0} 分钟", $"{totalMinutes:F0} min");

    internal static LocalText HoursWritten(double totalHours) => new($"{totalHours:F1} 小时", $"{totalHours:F1} h");

    internal static LocalText DaysWritten(double totalDays) => new($"{totalDays:F1} 天", $"{totalDays:F1} days");
}
