using Governance.Contracts;

namespace Governance.Core.Designing;

internal static class DesigningText
{
    internal static readonly LocalText AllYouChangedIsStillHere = new(
        "您的修改都还在这里，没有保存，也没有上线。请选择：载入对方的内容，或者用您的覆盖它。", "All you changed is still here, neither kept nor live. Choose: load theirs, or keep yours over it.");
    internal static readonly LocalText AnotherAdmin = new("另一位管理员", "Another admin");
    internal static readonly LocalText KeptANewerDraft = new("保存了更新的草稿。", "kept a newer draft.");
    internal static readonly LocalText DroppedThisDraft = new("放弃了这份草稿。", "dropped this draft.");
    internal static readonly LocalText RemovedThisDepartment = new("移除了这个部门。", "removed this department.");
    internal static readonly LocalText OnlyAdminMayDesignDepartments = new("只有管理员可以设计部门。", "Only an admin may design departments.");
    internal static readonly LocalText WhatFilesAreCalled = new(
        "文件名应是 business-types/名称.md 或 workflows/名称.yaml。", "A file is called business-types/NAME.md or workflows/NAME.yaml.");
    internal static readonly LocalText ItIsTooLong = new("内容太长。", "It is too long.");
    internal static readonly LocalText DraftHasJustBeenChangedElsewhere = new(
        "草稿刚刚在别处被改动，请再试一次。", "The draft has just been changed elsewhere; please try once more.");
    internal static readonly LocalText ItsNameIsTooLong = new(
        "文件名太长，或者含有不能用的符号。请改名后再上传。", "its name is too long or has signs that cannot be used. Rename it and upload it again.");
    internal static readonly LocalText NoSoundPaper = new(
        "不是完好的 PDF、DOC、DOCX、XLS 或 XLSX，或者带有宏。请在原来的程序里另存一次，最好存成 PDF。",
        "it is no sound PDF, DOC, DOCX, XLS or XLSX, or it has macros. Save it anew from its program, best as a PDF.");
    internal static readonly LocalText MistakesToPutRight = new("还有错误没有改正", "There are mistakes to put right");
    internal static readonly LocalText OnlyAdminMayPublishDepartments = new("只有管理员可以发布部门。", "Only an admin may publish departments.");
    internal static readonly LocalText HowModulesAreNamed = new(
        "模块名称用英文，以大写字母开头，如 Library。", "A module's name begins with a capital letter and has letters and digits only, such as Library.");
    internal static readonly LocalText SayWhatTheDepartmentIsCalled = new("请写明部门的名称。", "Say what the department is called.");
    internal static readonly LocalText SayInOneSentenceWhat = new("请用一句话写明它为群众办什么。", "Say in one sentence what it does for citizens.");
    internal static readonly LocalText SayWhatTheUnitIsCalled = new("请写明科室的名称。", "Say what the unit is called.");
    internal static readonly LocalText SayWhatCitizensComeFor = new("请写明群众来办什么。", "Say what citizens come for.");
    internal static readonly LocalText WriteItOrTakeTheHeadingAway = new("请写上，或者删去这个小标题。", "Write it, or take the heading away.");

    internal static LocalText PutVersionLive(string inForce) => new(
        $"让版本 {inForce} 上线了，这份草稿是从另一个版本改起的。", $"put version {inForce} live; this draft was begun from another version.");

    internal static LocalText FilesAreNotVouchedFor(LocalText reason) => new(
        $"现用版本的文件核验不过，不能在它的基础上设计：{reason.Zh}", $"The files of the version in force are not vouched for, so nothing can be drawn over them: {reason.In("en")}");

    internal static LocalText ReplaceBySameKind(string inPlaceOf) => new(
        $"要替换“{inPlaceOf}”，请选同一种文件；换成另一种请另外上传。", $"to replace “{inPlaceOf}” choose a file of the same kind; upload another kind as a new paper.");

    internal static LocalText PaperIsThereAlready(string same) => new(
        $"已经有“{same}”。要换成新的，请用它旁边的“替换”。", $"there is “{same}” already. To put a newer one in its place use “Replace” beside it.");

    internal static LocalText ItMustNotBeLargerThanMB(int largest) => new($"不能超过 {largest} MB。", $"it must not be larger than {largest} MB.");

    internal static LocalText PapersAreTooLarge(int largestTogether) => new(
        $"一个部门的表格合计不能超过 {largestTogether} MB。", $"all papers of a department together must not be larger than {largestTogether} MB.");

    internal static LocalText WasNotUploaded(string name, LocalText why) => new($"“{name}”没有上传：{why.Zh}", $"“{name}” was not uploaded: {why.En}");

    internal static LocalText NameMustBe(string design) => new($"name 应当是 {design}。", $"The name must be {design}.");

    internal static LocalText ContentOfThePaperIsGone(string name) => new(
        $"表格“{name}”的内容已经不在了，请重新上传。", $"The content of the paper “{name}” is gone; please upload it again.");

    internal static LocalText NothingIsWrittenBelowTheHeading(string name) => new(
        $"指南的小标题“{name}”下面还没有写。", $"Nothing is written below the heading “{name}” of the guide.");

    internal static LocalText IsStillToBeWritten(string key) => new(
        $"“{key}”还没有写，是新建时的文字。", $"'{key}' is still to be written: this is what a new one begins with.");

    /// <param name="did">What he did, a sentence with its end.</param>
    internal static LocalText SomebodyChangedIt(string? by, string? when, LocalText did) => new(
        $"{by ?? AnotherAdmin.Zh}{(when is null ? "" : $" 在 {when} ")}{did.Zh}{AllYouChangedIsStillHere.Zh}",
        $"{by ?? AnotherAdmin.En} {did.In("en")[..^1]}{(when is null ? "" : $" ({when})")}. {AllYouChangedIsStillHere.En}");
}
