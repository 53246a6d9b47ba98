using Governance.Contracts;

namespace Governance.Core;

internal static class CoreText
{
    internal static readonly LocalText SomethingNeedsToBePutRight = new("有内容需要更正", "Something needs to be put right");
    internal static readonly LocalText NoSuchEnquiry = new("没有找到这件诉求，请核对查询码。", "There is no such enquiry. Please check the query code.");
    internal static readonly LocalText NoSuchEnquiryOrItIsNotYours = new("没有这件诉求，或者不由您查看。", "There is no such enquiry, or it is not yours to see.");
    internal static readonly LocalText YouMayNotHandleThisEnquiry = new("您没有办理这件诉求的权限。", "You may not handle this enquiry.");

    internal static readonly LocalText TextHoldsWhatNobodySees = new(
        "文字里有看不见的控制字符，请删去后手工重新输入。", "The text contains invisible control characters. Please delete them and type the text again.");
    internal static readonly LocalText TextHoldsALineBreak = new("这里只能写一行，请去掉换行。", "This takes one line only. Please take out the line break.");

    internal static LocalText TextMustHaveFromToCharacters(int least, int most, int length) => new(
        $"文字长度应为 {least} 到 {most} 个字符，现在是 {length} 个。", $"The text must have from {least} to {most} characters, and has {length}.");
}
