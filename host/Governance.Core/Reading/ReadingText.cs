using Governance.Contracts;

namespace Governance.Core.Reading;

internal static class ReadingText
{
    internal static readonly LocalText NoSuchValue = new("没有这一项，或者来件人没有填写。", "There is no such value, or the writer did not give it.");
    internal static readonly LocalText UnitThatGivesItsOpinionDoes = new(
        "会办单位不看联系方式；需要联系来件人的，请转告主办单位。",
        "A unit that gives its opinion does not see contact details; the unit that leads reaches the writer.");
}
