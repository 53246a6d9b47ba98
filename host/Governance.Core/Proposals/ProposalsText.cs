using Governance.Contracts;

namespace Governance.Core.Proposals;

internal static class ProposalsText
{
    internal static readonly LocalText Upload = new("上传模块包、发布设计器里的部门", "Uploading packages, and publishing what is drawn");
    internal static readonly LocalText TurnOn = new("开启模块", "Turning modules on");
    internal static readonly LocalText RollBack = new("回退模块版本", "Rolling modules back");
    internal static readonly LocalText TrustKey = new("信任签名密钥", "Trusting keys");
    internal static readonly LocalText WithdrawKey = new("撤回签名密钥", "Withdrawing keys");
    internal static readonly LocalText RelaxRules = new("放宽双人复核", "Asking less of a second admin");
    internal static readonly LocalText SecondAdmin = new("双人复核", "what a second admin is asked for");
    internal static readonly LocalText SameWaits = new(
        "同样的事已有一份在等另一位管理员确认，请先确认或者退回那一份。", "The same already waits for a second admin. Have that one confirmed or declined first.");
    internal static readonly LocalText NothingWaits = new("没有这项待复核的操作。", "There is nothing of the kind that waits.");
    internal static readonly LocalText NeedsSecondAdmin = new(
        "这样会放宽双人复核，须由另一位管理员确认。请在“部门模块”页面的“双人复核”里提出。",
        "This would ask less of a second admin, and so needs one to confirm it. Propose it on the page of modules, under “second admin”.");
    internal static readonly LocalText TakesTwoAdmins = new(
        "双人复核至少需要两位管理员，现在只有一位。请先增加一位管理员（officer add --admin）。",
        "A second admin can be asked only where there are two. Make another one first (officer add --admin).");

    internal static LocalText ChooseAmong(string works) => new($"可以选择：{works}。", $"Choose among {works}.");

    internal static LocalText ConfirmedBy(string? account) => new($"{account} 已经确认。", $"{account} has confirmed it already.");

    internal static LocalText DeclinedBy(string? account) => new($"{account} 已经退回。", $"{account} has declined it already.");
}
