using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText FactsWhatTheGuidesOfAllDepartmentsCould = new(
        "各部门业务指南中编写时没能确认的内容。群众看不到，直到本局的业务负责人在这里确认，或者写上正确的内容；谁在什么时候确认的，留存备查。",
        "What the guides of all departments could not confirm when they were written. Citizens read none of it until the bureau's own specialist "
            + "confirms it here or writes what is right; who did so, when and on what ground is kept on record.");
    internal static readonly LocalText FactsThereIsNothingToConfirm = new("没有待确认的内容。", "There is nothing to confirm.");
    internal static readonly LocalText FactsDoesNotHoldHere = new("不适用", "Does not hold here");
    internal static readonly LocalText FactsConfirmed = new("已确认", "Confirmed");
    internal static readonly LocalText FactsCorrected = new("已更正", "Corrected");
    internal static readonly LocalText FactsDecide = new("处理", "Decide");
    internal static readonly LocalText FactsDecideAgain = new("重新处理", "Decide again");
    internal static readonly LocalText FactsOnWhatGroundDocumentArticleOrSourc = new(
        "凭什么确认（文件、条款或者来源，留存备查）", "On what ground: document, article or source (kept on record)");
    internal static readonly LocalText FactsWhatIsRightInChineseWhereItIsWrong = new("正确的内容（不对的时候写）", "What is right, in Chinese (where it is wrong)");
    internal static readonly LocalText FactsInEnglishOptional = new("英文（选填）", "In English (optional)");
    internal static readonly LocalText FactsItIsRightConfirm = new("原文无误，确认", "It is right: confirm");
    internal static readonly LocalText FactsPutWhatIsRightInItsPlace = new("用正确的内容替换", "Put what is right in its place");
    internal static readonly LocalText FactsDoesNotHoldHereShowNothing = new("本地不适用，不显示", "Does not hold here: show nothing");
    internal static readonly LocalText FactsTakeBackToBeConfirmedAgain = new("撤回，重新待确认", "Take back: to be confirmed again");
    internal static readonly LocalText FactsSavedThePagesThatCitizensReadFollo = new("已保存，群众看到的页面随即更新", "Saved; the pages that citizens read follow at once");

    internal static LocalText FactsToConfirm(int open, int done) => new($"待确认 {open} 条，已处理 {done} 条。", $"{open} to confirm, {done} done.");
}
