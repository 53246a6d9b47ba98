using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Policies;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Admin.TimeLimits;

/// <summary>A policy while it is edited.</summary>
public sealed class PolicyDraft
{
    public Guid Key { get; } = Guid.CreateVersion7();
    public ClockClass Class { get; set; } = ClockClass.Complex;
    public int Amount { get; set; } = 7;
    public TimeLimitUnit Unit { get; set; } = TimeLimitUnit.WorkingDays;
    public int? TargetDays { get; set; }
    public string? EffectiveFrom { get; set; }
    public EnquiryKind? Kind { get; set; }
    public string BusinessType { get; set; } = "";
    public string Desk { get; set; } = "";

    internal static PolicyDraft Of(PolicyRule rule) => new()
    {
        Class = rule.Class,
        Amount = rule.Limit.Amount,
        Unit = rule.Limit.Unit,
        TargetDays = rule.TargetDays,
        EffectiveFrom = LocalDatePattern.Iso.Format(rule.EffectiveFrom),
        Kind = rule.Kind,
        BusinessType = rule.BusinessType ?? "",
        Desk = rule.Unit ?? "",
    };

    /// <summary>An empty date becomes one that the check refuses, so that the screen says which rule lacks it.</summary>
    internal PolicyRule Rule => new(
        Class, new(Math.Clamp(Amount, 1, TimeLimit.MaxAmount), Unit), TargetDays,
        LocalDatePattern.Iso.Parse(EffectiveFrom ?? "") is { Success: true, Value: var date } ? date : LocalDate.MinIsoValue,
        Kind, BusinessType.Length == 0 ? null : BusinessType, Desk.Length == 0 ? null : Desk);
}
