using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText KeysThatSignModules = new("签名密钥", "Keys that sign modules");
    internal static readonly LocalText AboutKeys = new(
        "模块每次载入都核对签名。信任新的密钥只能在主机上用 module key trust；撤回之后，它签名的模块在所有主机上停用，诉求一件不丢。",
        "The signature of a module is checked whenever it is loaded. A new key is trusted at the host only, with module key trust; once one is withdrawn, "
            + "what it signed stops on all hosts, and no enquiry is lost.");
    internal static readonly LocalText Withdraw = new("撤回", "Withdraw");
    internal static readonly LocalText WhatItSignedStopsOnAllHosts = new(
        "它签名的模块立刻在所有主机上停用，以后也不再载入", "what it signed stops on all hosts at once and is not loaded again");
    internal static readonly LocalText OpenEnquiriesStayReadable = new(
        "在办诉求仍可阅读，时限照走，由网络问政办公室答复", "open enquiries stay readable, their clocks run on, and the Online Enquiry Office answers them");
    internal static readonly LocalText ThisKeyCannotBeTrustedAgain = new(
        "不能再次信任这个密钥；签名人需要新建一个", "this key cannot be trusted again; its owner has to make a new one");
    internal static readonly LocalText Withdrawn = new("已撤回", "Withdrawn");
    internal static readonly LocalText RecordChangedNotTrusted = new("登记被改动，不信任", "record changed, not trusted");
    internal static readonly LocalText ModulesWithdrawn = new("已撤回", "withdrawn");
    internal static readonly LocalText TrustedForData = new("信任（仅数据）", "trusted for data");
    internal static readonly LocalText Trusted = new("信任", "trusted");
    internal static readonly LocalText TurnOff = new("关闭", "Turn off");
    internal static readonly LocalText TurnOn = new("开启", "Turn on");
    internal static readonly LocalText OpenEnquiries = new("在办诉求", "Open enquiries");
    internal static readonly LocalText DispatchesFailures = new("调用 / 失败", "Dispatches / failures");
    internal static readonly LocalText Requires = new("依赖", "Requires");
    internal static readonly LocalText LastSwitched = new("上次切换", "Last switched");
    internal static readonly LocalText TakenAwayEverywhere = new(
        "它的业务类型已从各处撤下，在办诉求由网络问政办公室答复。请把上面的原因转给模块的制作者；在此期间可以再次开启、回退到前一个版本，或上传修好的版本。",
        "Its business types are taken away everywhere, and the Online Enquiry Office answers what is open. Pass the reason above to whoever made the "
            + "module; meanwhile turn it on again, roll back to the version before, or upload a mended one.");
    internal static readonly LocalText UploadAVersionThatWasMade = new("请上传为本平台契约版本制作的版本。", "Upload a version that was made for this platform's contract.");
    internal static readonly LocalText ModulesInForce = new("现用", "in force");
    internal static readonly LocalText RollBackToTheVersionBefore = new("回退到前一个版本", "Roll back to the version before");
    internal static readonly LocalText RemoveEntirely = new("移除", "Remove");
    internal static readonly LocalText AboutModules = new(
        "关闭模块，它的业务类型立刻从各处消失，诉求一件不丢：照常可读、照常计时，由网络问政办公室答复。",
        "Off, a module's business types are gone everywhere at once and no enquiry is lost: each stays readable, its clock runs on, and the Online "
            + "Enquiry Office answers.");
    internal static readonly LocalText NewEnquiriesUseTheFormAndWorkflow = new(
        "新的诉求立即使用前一个版本的表单和流程", "new enquiries use the form and workflow of the version before at once");
    internal static readonly LocalText EnquiriesAlreadyAcceptedGo = new(
        "已经受理的诉求仍按受理时的版本办理", "enquiries already accepted go on in the version they were made with");
    internal static readonly LocalText AllItsVersionsAreDeleted = new("它的所有版本从平台删除", "all its versions are deleted from the platform");
    internal static readonly LocalText Done = new("办好了", "Done");
    internal static readonly LocalText CannotRefreshJustNow = new("暂时无法刷新，显示的可能不是最新情况。", "Cannot refresh just now; this may be out of date.");
    internal static readonly LocalText ReasonKeptOnRecord = new("原因（留存备查）", "Reason (kept on record)");
    internal static readonly LocalText Working = new("正在办理…", "Working…");
    internal static readonly LocalText ModulesThatRequireItGoOff = new("需要它的模块一并关闭：", "the modules that require it go off with it: ");
    internal static readonly LocalText WhatIsUnderWayIsFinished = new("正在进行的办理先做完，再停止模块", "what is under way is finished before the module stops");
    internal static readonly LocalText Switching = new("正在切换…", "Switching…");
    internal static readonly LocalText UploadAModuleOrANewerVersion = new("上传模块或新版本", "Upload a module or a newer version");
    internal static readonly LocalText ChooseASignedPackageZip = new(
        "选择经过签名的模块包（.zip）。新版本立即接手新的诉求，旧版本办完手头的再退出；启动不了时一切照旧。",
        "Choose a signed package (.zip). A new version takes all new work at once and the old one finishes what it has; if it cannot start, everything "
            + "stays as it was.");
    internal static readonly LocalText ChooseAPackage = new("选择模块包…", "Choose a package…");
    internal static readonly LocalText CheckingAndStarting = new("正在检查和启动", "Checking and starting");

    internal static LocalText WithdrawTheKey(string key) => new($"撤回密钥 {key}", $"Withdraw the key {key}");

    internal static LocalText WithdrawThisKey(string chosen) => new($"撤回密钥 {chosen}", $"Withdraw the key {chosen}");

    internal static LocalText Mistakes(int mistakes) => new($"{mistakes} 处错误", $"{mistakes} mistakes");

    internal static LocalText Versions(int versions) => new($"{versions} 个版本", $"{versions} versions");

    internal static LocalText RollBack(string chosen) => new($"回退 {chosen}", $"Roll back {chosen}");

    internal static LocalText RemoveModule(string chosen) => new($"移除 {chosen}", $"Remove {chosen}");

    internal static LocalText OpenEnquiriesStay(int openEnquiries) => new(
        $"{openEnquiries} 件在办诉求仍可阅读，时限照走，由网络问政办公室答复",
        $"{openEnquiries} open enquiries stay readable, their clocks run on, and the Online Enquiry Office answers them");

    internal static LocalText BusinessTypesAppearOnThePortal(int businessTypes) => new(
        $"{businessTypes} 个业务类型将立刻出现在门户和各渠道。", $"{businessTypes} business types appear on the portal and every channel at once.");

    internal static LocalText BusinessTypesDisappearFromThePortalSearch(int businessTypes) => new(
        $"{businessTypes} 个业务类型立刻从门户、搜索和各渠道消失", $"{businessTypes} business types disappear from the portal, search and every channel at once");

    internal static LocalText OpenEnquiriesGo(int openEnquiries) => new(
        $"{openEnquiries} 件在办诉求转由网络问政办公室办理，时限照常计算，内容照常可读",
        $"{openEnquiries} open enquiries go on at the Online Enquiry Office; clocks run on and everything stays readable");

    internal static LocalText PackageHasAtMostMB(int packed) => new($"模块包最多 {packed} MB。", $"A package has at most {packed} MB.");

    internal static LocalText ModuleIsNow(LocalText department, LocalText state) => new($"{department.Zh}：{state.Zh}", $"{department.In("en")}: {state.En}");
}
