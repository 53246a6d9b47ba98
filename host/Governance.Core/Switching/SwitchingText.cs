using Governance.Contracts;

namespace Governance.Core.Switching;

internal static class SwitchingText
{
    internal static readonly LocalText RecordWasChanged = new(
        "数据库里这个模块的登记被绕过平台改动过，所以不启用它。请查明是谁改动的；再次开启会用随程序安装的版本，也可以重新上传、回退或移除。",
        "The record of this module in the database was changed past the platform, so it does not run. Find out who did it; turned on again, it runs as it "
            + "came with the program, or upload it again, roll it back or remove it.");
    internal static readonly LocalText RecordIsOlder = new(
        "数据库里这个模块的登记比本机见过的旧：之后作过的决定被抹掉了，所以不启用它。请查明是谁改动的，再按需要开启、上传或者移除。",
        "The record of this module in the database is older than one that this host has seen: what was decided since is gone, so it does not run. Find out "
            + "who did it; then turn it on, upload it or remove it.");
    internal static readonly LocalText ProposalWasChanged = new(
        "这项操作的记录被绕过平台改动过，不能确认。请退回，并查明是谁改动的。",
        "The record of this was changed past the platform and cannot be confirmed. Decline it, and find out who did it.");
    internal static readonly LocalText ByAnotherAdmin = new(
        "您自己提出的操作，要由另一位管理员确认。", "What you proposed yourself has to be confirmed by another admin.");
    internal static readonly LocalText WaitedTooLong = new("这项操作等得太久，已经作废，请重新提出。", "This has waited too long and is void. Propose it anew.");
    internal static readonly LocalText OnlyAdminMayRemoveModules = new("只有管理员可以移除模块。", "Only an admin may remove modules.");
    internal static readonly LocalText NoSuchModule = new("没有这个模块。", "There is no such module.");
    internal static readonly LocalText CameWithTheProgram = new(
        "这个模块随程序安装，只能停用；要回到随附的版本，请用“回退”。",
        "This module came with the program and can only be turned off; to return to the version that came with it, roll back.");
    internal static readonly LocalText TurnTheModuleOffFirst = new("请先停用这个模块。", "Turn the module off first.");
    internal static readonly LocalText OnlyAdminMayRollModulesBack = new("只有管理员可以回退模块。", "Only an admin may roll modules back.");
    internal static readonly LocalText OnlyAdminMayTurnModules = new("只有管理员可以启用或停用模块。", "Only an admin may turn modules on or off.");
    internal static readonly LocalText SomebodyHasJustUploadedTheSameVersion = new(
        "别人刚刚上传了同一个版本，请刷新后再看。", "Somebody has just uploaded the same version. Refresh, and look again.");
    internal static readonly LocalText OnlyAdminMayTrustKeys = new("只有管理员可以信任密钥。", "Only an admin may trust keys.");
    internal static readonly LocalText OnlyAdminMayUploadModules = new("只有管理员可以上传模块。", "Only an admin may upload modules.");
    internal static readonly LocalText OnlyAdminMayWithdrawKeys = new("只有管理员可以撤回密钥。", "Only an admin may withdraw keys.");
    internal static readonly LocalText NoSuchKey = new("没有这个密钥。", "There is no such key.");
    internal static readonly LocalText NoFolderHere = new("本机没有这个模块的文件夹。", "This host has no folder of this module.");

    internal static LocalText OvertakenBy(string meant, string now) => new(
        $"提出以后情况变了：当时是 {meant} 版，现在是 {now} 版。请退回，再按现在的情况重新提出。",
        $"Things have changed since it was proposed: it was about version {meant}, and it would be {now} now. Decline it, and propose anew.");

    internal static string TrustTheKey(string name) => $"信任密钥 / trust the key {name}";

    internal static string WithBothNames(string reason, string proposer, string confirmer) =>
        $"{reason}（{proposer} 提出，{confirmer} 确认 / proposed by {proposer}, confirmed by {confirmer}）";

    internal static LocalText ItRequiresWhichIsNotOn(string off) => new($"需要模块 {off}，但它没有启用。", $"It requires {off}, which is not on.");

    internal static LocalText KeyWhichSignedItWasWithdrawn(string signer) => new(
        $"为它签名的密钥 {signer} 已被撤回。请上传用受信任的密钥签名的版本，或者回退。",
        $"The key {signer}, which signed it, was withdrawn. Upload a version that a trusted key signed, or roll back.");

    internal static LocalText NoVersionBefore(string version) => new($"没有比 {version} 更早的版本。", $"There is no version before {version}.");

    internal static LocalText ModuleDidNotStart(LocalText? reason) => new($"模块没有启动：{reason?.Zh}", $"The module did not start: {reason?.In("en")}");

    internal static LocalText TheseModulesRequireIt(string names) => new(
        $"这些模块需要它，请先停用，或者一并停用：{names}", $"These modules require it; turn them off first, or with it: {names}");

    internal static LocalText NewVersionDidNotStart(LocalText refusal) => new(
        $"新版本没有启动，原来的照旧：{refusal.Zh}", $"The new version did not start, and all is as it was: {refusal.In("en")}");

    internal static LocalText KeyWasWithdrawn(string id) => new(
        $"密钥 {id} 已被撤回，不能再信任。请签名人新建一个密钥。", $"The key {id} was withdrawn and cannot be trusted again. Ask the signer to make a new one.");

    internal static LocalText OtherContentOfThisVersion(string name, string version) => new(
        $"已有内容不同的 {name} {version}，请提高版本号。", $"There is another {name} {version} with other content; raise the version.");

    internal static LocalText VersionIsTooLow(string version, string version2) => new(
        $"现在的版本是 {version}，上传的是 {version2}。请提高版本号；要回到旧版本，请用“回退”。",
        $"The version in force is {version}, this is {version2}. Raise the version; to go back to an older one, roll back.");

    // Reasons that the platform itself puts on record: one text for all who read it.
    internal static string RequiredBy(string module) => $"{module} 需要它 / required by {module}";

    internal static string TurnedOffWith(string module, string reason) => $"随 {module} 停用 / turned off with {module}：{reason}";

    internal static string Uploaded(string version) => $"上传 / uploaded {version}";

    internal static LocalText SayWhy(int least, int most) => new($"请写明原因，{least} 至 {most} 个字。", $"Say why, in {least} to {most} characters.");
}
