using System.Globalization;
using Governance.Contracts;
using Governance.Core.Timeline;
using Governance.WorkingTime;

namespace Governance.Core.Clocks;

/// <summary>What the classes of promise and their lengths are called.</summary>
internal static class PromiseText
{
    internal static LocalText NameOf(ClockClass promise) => promise switch
    {
        ClockClass.Simple => new("简单咨询", "Simple consultation"),
        ClockClass.Complex => new("复杂、重大或疑难事项", "Complex, major or difficult"),
        ClockClass.Suggestion => new("建议", "Suggestion"),
        ClockClass.Complaint => new("投诉", "Complaint"),
        ClockClass.TipFirstResponse => new("举报，首次回应", "Tip, first response"),
        ClockClass.Petition => new("信访", "Petition"),
        ClockClass.WorkflowStep => new("首次答复以后，按业务规定", "After the first answer, as the business type promises"),
        ClockClass.FollowUp => new("差评回访（内部规定，不是对群众的承诺）", "Follow-up of a bad rating (a rule of the house, no promise)"),
        _ => new("按业务规定", "As the business type promises"),
    };

    internal static LocalText Limit(TimeLimit limit) => limit.Unit == TimeLimitUnit.Hours
        ? new($"{limit.Amount} 小时", limit.Amount == 1 ? "1 hour" : $"{limit.Amount} hours")
        : Days(limit.Amount);

    internal static LocalText Days(int days) => new($"{days} 个工作日", days == 1 ? "1 working day" : $"{days} working days");

    /// <summary>A fact of a timeline entry: the class in both languages, the number the same in both.</summary>
    internal static EntryFact Fact(PromisedTime promised)
    {
        var name = NameOf(promised.Class);
        var (unitZh, unitEn) = promised.Due.Unit == TimeLimitUnit.Hours ? ("小时", "hours") : ("工作日", "working days");
        return new($"办理时限（{name.Zh}，{unitZh}）", $"Time limit ({name.En}, {unitEn})", promised.Due.Amount.ToString(CultureInfo.InvariantCulture));
    }
}
