using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText ProposedItWaits = new("已提出，等待另一位管理员确认", "Proposed; it waits for a second admin");
    internal static readonly LocalText WaitingForSecondAdmin = new("等待另一位管理员确认", "Waiting for a second admin");
    internal static readonly LocalText AboutProposals = new(
        "确认之前什么都没有上线。提出人自己不能确认；两个人的名字都留存备查。",
        "Nothing is live before it is confirmed. Whoever proposed it cannot confirm it; both names are kept on record.");
    internal static readonly LocalText WaitsForSecondAdmin = new("等待另一位管理员", "waits for a second admin");
    internal static readonly LocalText ForYouToLookAt = new("请您核对", "for you to look at");
    internal static readonly LocalText DownloadThePackage = new("下载模块包核对", "Download the package");
    internal static readonly LocalText Confirm = new("确认", "Confirm");
    internal static readonly LocalText TakeBack = new("撤回提议", "Take back");
    internal static readonly LocalText Decline = new("退回", "Decline");
    internal static readonly LocalText NothingGoesLive = new("什么都不会上线；需要时可以重新提出", "nothing goes live; it can be proposed anew");
    internal static readonly LocalText ConfirmedAndDone = new("已确认，已经生效", "Confirmed, and done");
    internal static readonly LocalText DeclinedNothingHasChanged = new("已退回，什么都没有改变", "Declined; nothing has changed");
    internal static readonly LocalText FromNowOnOnly = new("改为只复核：", "from now on only: ");
    internal static readonly LocalText SecondAdmin = new("双人复核", "Second admin");
    internal static readonly LocalText AboutSecondAdmin = new(
        "勾选的操作由一位管理员提出、另一位管理员确认后才生效。增加立刻生效；减少也要另一位管理员确认。",
        "What is ticked is proposed by one admin and done once another has confirmed it. To tick more holds at once; to tick less needs a second admin too.");
    internal static readonly LocalText SecondAdminWasAltered = new(
        "这项设置被绕过平台改动过，现在所有操作都要复核。请查明是谁改动的，再重新设置。",
        "This setting was changed past the platform; everything needs a second admin now. Find out who did it, and set it anew.");
    internal static readonly LocalText WhySecondAdminChanges = new("修改原因（留存备查）", "Why it is changed (kept on record)");
    internal static readonly LocalText SaveSecondAdmin = new("保存双人复核", "Save what needs a second admin");
    internal static readonly LocalText SavedItHolds = new("已保存，现在起生效", "Saved; it holds from now on");
    internal static readonly LocalText WithdrawingWaits = new("撤回等待另一位管理员确认", "withdrawing it waits for a second admin");

    internal static LocalText HoldsUntil(string moment) => new($"{moment} 前有效", $"until {moment}");

    internal static LocalText ConfirmOf(string subject) => new($"确认 {subject}", $"Confirm {subject}");

    internal static LocalText LessShallBeAsked(string account) => new(
        $"{account} 提出放宽，等待另一位管理员确认。", $"{account} wants less to be asked; it waits for a second admin.");

    internal static LocalText ModuleWaits(LocalText work, string? version, string account) => new(
        $"{work.Zh}：{version} 版，{account} 提出，等待另一位管理员确认。", $"{work.In("en")}: version {version}, proposed by {account}; it waits for a second admin.");

    internal static LocalText UploadWaits(LocalText department, string? version) => new(
        $"{department.Zh} {version}：已提出，等待另一位管理员确认", $"{department.In("en")} {version}: proposed; it waits for a second admin");

    internal static LocalText DesignWaits(string? version) => new(
        $"{version} 已提出，等待另一位管理员在“部门模块”页面确认；草稿还在",
        $"{version} was proposed and waits for a second admin on the page of modules; the draft is kept");
}
