using Governance.Contracts;

namespace Governance.Core.Guides;

internal static class GuidesText
{
    internal static readonly LocalText Called = new("这项业务的待确认事项", "what is to be confirmed of this business type");
    internal static readonly LocalText NoSuchType = new("没有这个业务类型，或者它暂时停办。", "There is no such business type, or it is switched off at present.");
    internal static readonly LocalText InChineseToo = new("写了英文，请同时写中文。", "There is an English text. Please write the Chinese one too.");
    internal static readonly LocalText NoSuchSentence = new(
        "指南里没有这句待确认的话，请刷新页面。", "The guide has no such sentence any more. Please load the page again.");
    internal static readonly LocalText DoesNotHold = new("本地不适用，不显示", "does not hold here, and is not shown");
}
