using System.Globalization;
using Governance.Contracts;
using Governance.Core.Timeline;
using Governance.WorkingTime;

namespace Governance.Core.Clocks;

/// <summary>What was promised, as a fact of a timeline entry: the class in both languages, the number the same in both.</summary>
internal static class PromiseText
{
    internal static LocalText NameOf(ClockClass clock)
    {
        var (zh, en) = clock switch
        {
            ClockClass.Simple => ("简单咨询", "Simple consultation"),
            ClockClass.Complex => ("复杂、重大或疑难事项", "Complex, major or difficult"),
            ClockClass.Suggestion => ("建议", "Suggestion"),
            ClockClass.Complaint => ("投诉", "Complaint"),
            ClockClass.TipFirstResponse => ("举报，首次回应", "Tip, first response"),
            ClockClass.Petition => ("信访", "Petition"),
            _ => ("按业务规定", "As the business type promises"),
        };
        return new(zh, en);
    }

    internal static EntryFact Fact(PromisedTime promised)
    {
        var name = NameOf(promised.Class);
        var (unitZh, unitEn) = promised.Due.Unit == TimeLimitUnit.Hours ? ("小时", "hours") : ("工作日", "working days");
        return new($"办理时限（{name.Zh}，{unitZh}）", $"Time limit ({name.En}, {unitEn})", promised.Due.Amount.ToString(CultureInfo.InvariantCulture));
    }
}
