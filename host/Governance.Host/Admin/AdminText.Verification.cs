using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText NothingIsLate = new("没有超时未答的诉求。", "Nothing is late.");
    internal static readonly LocalText WasDue = new("应答复时间", "Was due");
    internal static readonly LocalText VerificationUnit = new("办理单位", "Unit");
    internal static readonly LocalText Enquiry = new("诉求", "Enquiry");
    internal static readonly LocalText Open = new("打开", "Open");
    internal static readonly LocalText VerificationConfidential = new("（保密）", "(confidential)");
    internal static readonly LocalText AboutVerification = new(
        "逐件核对数据是否完好：每件诉求都有责任部门和时限、办理过程没有被改动、没有未经说明的延长、没有未答复就办结、统计数字与重新清点的一致。它证明数据真实完整，不证明件件按时；超时未答的列在下面。",
        "Goes through every enquiry and proves that the data are sound: an owner and a clock, an untouched timeline, no extension without explanation, no "
            + "closing without a reply, figures that equal a recount. It proves integrity, not punctuality: what is late and open is listed below.");
    internal static readonly LocalText VerifyWhatHasChanged = new("验证有变动的", "Verify what has changed");
    internal static readonly LocalText VerifyEverything = new("验证全部", "Verify everything");
    internal static readonly LocalText WaitingToBegin = new("等待开始…", "Waiting to begin…");
    internal static readonly LocalText Progress = new("验证进度", "Progress");
    internal static readonly LocalText Enquiries = new("诉求", "Enquiries");
    internal static readonly LocalText TimelineEntries = new("过程记录", "Timeline entries");
    internal static readonly LocalText Clocks = new("时限", "Clocks");
    internal static readonly LocalText Violations = new("违反", "Violations");
    internal static LocalText HeadWasSent(string day) => new(
        $"链头每日寄出，最近一次为 {day} 的。", $"Heads are sent each day; the last that was taken is that of {day}.");

    internal static LocalText HeadsAreNotSent(int waiting) => new(
        $"邮件服务器还没有收下 {waiting} 天的链头，平台会继续重试：", $"The mail server has not taken the heads of {waiting} days yet; the platform goes on trying:");

    internal static readonly LocalText NothingHasBeenVerifiedYet = new("还没有验证过。", "Nothing has been verified yet.");
    internal static readonly LocalText VerificationsSoFar = new("以前的验证", "Verifications so far");
    internal static readonly LocalText Begun = new("开始", "Begun");
    internal static readonly LocalText Of = new("范围", "Of");
    internal static readonly LocalText Result = new("结果", "Result");
    internal static readonly LocalText VerificationBy = new("由谁", "By");
    internal static readonly LocalText GoingOn = new("进行中", "going on");
    internal static readonly LocalText Sound = new("完好", "sound");
    internal static readonly LocalText Everything = new("全部", "everything");
    internal static readonly LocalText WhatHadChanged = new("有变动的", "what had changed");
    internal static readonly LocalText WhatHadChangedAndPartOfTheRest = new("有变动的和其余的一部分", "what had changed, and a part of the rest");
    internal static readonly LocalText Invariant = new("不变量", "Invariant");
    internal static readonly LocalText FoundAndWhatToDo = new("发现什么、怎么办", "Found, and what to do");

    internal static LocalText OnlyTheLongestOverdueAreListed(int longest) => new($"只列超时最久的 {longest} 件。", $"Only the {longest} longest overdue are listed.");

    internal static LocalText VerifyingOf(string enquiries, string total) => new($"正在验证：{enquiries} / {total} 件", $"Verifying: {enquiries} of {total}");

    internal static LocalText DataAreSoundAsOf(string finishedAt, string last) => new(
        $"数据真实完整，验证于 {finishedAt}（{last}）。", $"The data are sound, as of {finishedAt} ({last}).");

    internal static LocalText LastVerificationFound(string finishedAt, int violations) => new(
        $"最近一次承诺验证（{finishedAt}）发现 {violations} 处违反，数据可能被绕过平台改动过。",
        $"The last verification ({finishedAt}) found {violations} violations: data may have been changed past the platform.");

    internal static LocalText LastSound(string finishedAt) => new($"最近一次验证完好：{finishedAt}", $"Last found sound: {finishedAt}");

    internal static LocalText VerificationViolations(int violations) => new($"{violations} 处违反", $"{violations} violations");

    internal static LocalText LooksByItself(int allWithin, int everythingEvery) => new(
        $"平台每天自动核对有变动的和其余的一部分，{allWithin} 天内每一件都核对到；操作记录、账号权限、受理链每天核对全部；每 {everythingEvery} 天从头全部核对一遍。",
        $"Each day the platform looks by itself at what has changed and at a part of the rest, so that within {allWithin} days it has looked at every "
            + $"enquiry; at "
            + $"the whole audit, all rights and the chain of acceptances each day; at everything at once every {everythingEvery} days.");
}
