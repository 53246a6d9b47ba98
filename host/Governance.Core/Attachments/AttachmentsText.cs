using Governance.Contracts;

namespace Governance.Core.Attachments;

internal static partial class AttachmentsText
{
    internal static readonly LocalText NoSuchFile = new("没有这个文件。", "There is no such file.");
    internal static readonly LocalText NoFilesJustNow = new(
        "平台暂时收不了文件，也打不开已收的文件。请过几分钟再传；文字照常可以提交，不附文件也行。",
        "Files cannot be taken in or opened just now. Please send them again in a few minutes; what you write is taken as ever, also without files.");
    internal static readonly LocalText FileIsEmpty = new("文件是空的，请重新选择。", "The file is empty. Please choose another.");

    internal static LocalText CannotBeCleaned(string name) => new(
        $"“{name}”中的作者、地点、设备等信息无法清除，匿名或者保密的诉求不能附它。请另存为 PDF，或者对画面截图后再上传。",
        $"Author, place and device cannot be taken out of “{name}”, so it cannot go with an anonymous or confidential enquiry. Save it as PDF, or send a "
            + "screenshot of it.");

    internal static LocalText FileMustNotBeLargerThanMB(int megabytes) => new(
        $"文件不能超过 {megabytes} MB，请压缩或剪短后再上传。", $"A file must not be larger than {megabytes} MB. Please shrink or cut it.");

    internal static LocalText ThisKindOfFileIsNotAccepted(LocalText offer) => new(
        $"不能识别这个文件，或者其中带有宏。可以上传{offer.Zh}；其他格式请另存为 PDF 再上传。",
        $"This kind of file is not accepted, or it carries macros. You can send {offer.In("en")}; save anything else as PDF first.");

    /// <summary>Both languages at once: at the start nobody has chosen one.</summary>
    internal static string FilesAreElsewhere(string folder, string id) =>
        $"上传文件的文件夹 {folder} 不是这个数据库的：同一个库的所有主机要用同一个共享文件夹，请设置 Governance__Files；文件确实全部丢失、要继续运行时，在其中建一个名为 {CheckFiles.Mark} 的文件，内容写 {id}。\n"
        + $"The folder of uploaded files, {folder}, does not belong to this database: all hosts on one database use one shared folder, set it by "
        + $"Governance__Files; only if the files are lost for good, write {id} into a file {CheckFiles.Mark} in it.";
}
