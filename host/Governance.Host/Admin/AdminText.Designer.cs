using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText WhatTheDepartmentIsMadeOf = new("部门的内容", "What the department is made of");
    internal static readonly LocalText ToCorrect = new("要改的地方", "To correct");
    internal static readonly LocalText AddABusinessTypeOrAWorkflow = new("添加业务类型或流程", "Add a business type or a workflow");
    internal static readonly LocalText ShortNameOfANewBusinessType = new("新业务的英文短名", "Short name of a new business type");
    internal static readonly LocalText SuchAsLostProperty = new("如 lost-property", "Such as lost-property");
    internal static readonly LocalText AddABusinessType = new("添加业务类型", "Add a business type");
    internal static readonly LocalText WorkflowOfItsOwnBegunFrom = new("自己的流程，从标准流程改起", "A workflow of its own, begun from");
    internal static readonly LocalText AddAWorkflow = new("添加流程", "Add a workflow");
    internal static readonly LocalText DeleteIt = new("确定删除", "Delete it");
    internal static readonly LocalText Workflows = new("流程", "Workflows");
    internal static readonly LocalText DepartmentAndUnits = new("部门和科室", "Department and units");
    internal static readonly LocalText LowerCaseWordsWithHyphens = new(
        "请用小写英文单词，单词之间用连字符，如 lost-property。", "Lower-case words with hyphens, please, such as lost-property.");
    internal static readonly LocalText OneOfThisNameAlready = new("已经有这个名称，请换一个。", "There is one of this name already; choose another.");
    internal static readonly LocalText AboutDesigner = new(
        "不用写程序就能设立一个部门：业务类型、表单、指南、时限和流程都在页面上填，改到哪里，预览到哪里；试好了再上线，每次上线都是一个新版本。",
        "A department without a program: business types, forms, guides, clocks and workflows are filled in here, previewed as you write, tried before "
            + "they go live, each time as a new version.");
    internal static readonly LocalText WhatTheNewDepartmentIsCalled = new("新部门的名称", "What the new department is called, in Chinese");
    internal static readonly LocalText ModuleNameSuchAsLibrary = new("英文模块名（如 Library）", "Module name, such as Library");
    internal static readonly LocalText BeginWithACapitalLetter = new("以大写字母开头，只用英文字母和数字", "Begin with a capital letter; letters and digits only");
    internal static readonly LocalText Begin = new("开始设计", "Begin");
    internal static readonly LocalText BackToEditing = new("回到编辑", "Back to editing");
    internal static readonly LocalText SomethingIsToBeCorrected = new(
        "有要改的地方，预览停在改之前的样子。", "Something is to be corrected; the preview shows it as it was before.");
    internal static readonly LocalText OnceThisFileHasNoMistakes = new(
        "这个文件改正错误后，这里显示群众看到的样子。", "Once this file has no mistakes, what citizens will see stands here.");
    internal static readonly LocalText DiagramOfTheWorkflow = new("流程图", "Diagram of the workflow");
    internal static readonly LocalText AsOnAPhone = new("手机预览", "As on a phone");
    internal static readonly LocalText Form = new("表单", "Form");
    internal static readonly LocalText Guide = new("指南", "Guide");
    internal static readonly LocalText Workflow = new("流程", "Workflow");
    internal static readonly LocalText TryIt = new("试填", "Try it");
    internal static readonly LocalText Designer = new("部门设计", "Designer");
    internal static readonly LocalText NotLiveYet = new("尚未上线", "not live yet");
    internal static readonly LocalText GoLiveAsANewVersion = new("作为新版本上线", "Go live as a new version");
    internal static readonly LocalText KeepTheDraft = new("保存草稿", "Keep the draft");
    internal static readonly LocalText ExportAsAPackage = new("导出模块包", "Export as a package");
    internal static readonly LocalText DropTheDraft = new("放弃草稿", "Drop the draft");
    internal static readonly LocalText DropAllChanges = new("确定放弃", "Drop all changes");
    internal static readonly LocalText WayOfEditing = new("编辑方式", "Way of editing");
    internal static readonly LocalText Text = new("文本", "Text");
    internal static readonly LocalText NoMistakesReadyToGoLive = new("没有错误，可以上线", "No mistakes, ready to go live");
    internal static readonly LocalText DraftIsGone = new("草稿已放弃", "The draft is gone");
    internal static readonly LocalText FillItInAsACitizenWould = new(
        "像群众那样填一遍。检查和真的一样，什么都不会保存。", "Fill it in as a citizen would. The checks are the real ones; nothing is kept.");
    internal static readonly LocalText TryToSend = new("试着提交", "Try to send");
    internal static readonly LocalText ItPassesAndCouldBeSent = new("通过检查，可以提交。", "It passes and could be sent.");
    internal static readonly LocalText Head = new("负责人", "head");
    internal static readonly LocalText Office = new("问政办", "office");
    internal static readonly LocalText Citizen = new("群众", "citizen");
    internal static readonly LocalText Officer = new("民警", "officer");
    internal static readonly LocalText KeepMineOverIt = new("用我的覆盖", "Keep mine over it");
    internal static readonly LocalText DropMineAndLoadTheirs = new("放弃我的修改，载入对方的", "Drop mine and load theirs");
    internal static readonly LocalText LoadTheirs = new("确定载入对方的", "Load theirs");

    internal static LocalText Delete(string file) => new($"删除“{file}”", $"Delete “{file}”");

    internal static LocalText DesignerBusinessTypes(int businessTypes) => new($"{businessTypes} 个业务类型", $"{businessTypes} business types");

    internal static LocalText VersionInForce(string version) => new($"现用版本 {version}", $"version {version} in force");

    internal static LocalText Draft(string at, string changedBy) => new($" · 草稿 {at} {changedBy}", $" · draft {at} {changedBy}");

    internal static LocalText ToCorrectBeforeItCanGoLive(int mistakes) => new($"{mistakes} 处要改，改好才能上线", $"{mistakes} to correct before it can go live");

    internal static LocalText IsLive(string version) => new($"{version} 已上线", $"{version} is live");

    internal static LocalText AnswersNeedToBePutRight(int errors) => new($"{errors} 处需要更正，见上方。", $"{errors} answers need to be put right; see above.");

    internal static LocalText DraftKept(string at) => new($"草稿已保存 {at}", $"Draft kept {at}");
}
