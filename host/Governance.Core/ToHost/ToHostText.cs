using Governance.Contracts;

namespace Governance.Core.ToHost;

internal static class ToHostText
{
    internal static readonly LocalText NotOfThisModule = new("这件诉求不属于本模块的业务类型。", "This enquiry is not of one of this module's business types.");
    internal static readonly LocalText EnquiryIsAnsweredOrWaits = new("诉求已经答复或者正在等待来件人。", "The enquiry is answered, or waits for the writer already.");
    internal static readonly LocalText ClockHasStoppedOrRunOut = new("时限已停、已满或者已经超过，不能延长。", "The clock has stopped or run out; it cannot be extended.");
    internal static readonly LocalText LengthOfDocumentKey = new("文档名长度应为 1 到 200 个字符。", "A document's key must have from 1 to 200 characters.");
    internal static readonly LocalText DocumentMustNotBeLarger = new("文档不能超过 1 MiB。", "A document must not be larger than 1 MiB.");
    internal static readonly LocalText NothingIsHeld = new("没有占用，或者占用已经过期。", "Nothing is held, or the hold has expired.");
    internal static readonly LocalText PoolOfAnotherModule = new("这个号码池或日程不属于本模块。", "This pool or schedule is not one of this module's.");
    internal static readonly LocalText EnquiryHasBeenAnsweredAlready = new("诉求已经答复。", "The enquiry has been answered already.");
    internal static readonly LocalText ThatUnitCannotHaveIt = new(
        "这个单位不存在、已停办，或者正是诉求所反映的单位。", "That unit does not exist, is closed, or is the one that the enquiry is about.");
    internal static readonly LocalText ModuleOfThatUnitIsOff = new("这个单位所属的部门模块已经停用或者移除。", "The department's module of that unit is off or was removed.");
    internal static readonly LocalText NothingToHandOn = new("诉求已经答复，不用再转办。", "The enquiry has been answered already.");
    internal static readonly LocalText NoSuchFileNumber = new(
        "没有这个办件编号的诉求，请与来信人核对。", "No enquiry has this file number; please check it with the writer.");
    internal static readonly LocalText ThanksAreNotForThemselves = new("感谢信不能附在它自己后面。", "A letter of thanks is not for itself.");
    internal static readonly LocalText ThanksPassedOn = new(
        "感谢信已送到答复的单位和民警", "The thanks have reached the unit and the officer who answered");

    internal static LocalText Thanked(string letter) => new($"收到感谢信 {letter}", $"A letter of thanks, {letter}");
}
