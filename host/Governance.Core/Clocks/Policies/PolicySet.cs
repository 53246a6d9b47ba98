using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Clocks.Policies;

/// <summary>
/// One version of the policies. Pure: of the rules that concern an enquiry the closest wins, among equally close ones the one that took effect last.
/// </summary>
internal sealed record PolicySet(int Version, IReadOnlyList<PolicyRule> Rules, string? ChangedBy = null, Instant? ChangedAt = null, string? Reason = null)
{
    internal static PolicySet None { get; } = new(0, []);

    internal PromisedTime For(EnquiryKind kind, Complexity complexity, BusinessType? type, string desk, LocalDate receivedOn)
    {
        var clock = type?.Clock is null ? ClockPolicy.ClassOf(kind, complexity) : ClockClass.BusinessType;
        return Find(clock, kind, type?.Code, desk, receivedOn) ?? ClockPolicy.For(kind, complexity, type);
    }

    /// <summary>Null where no rule concerns it and the business type itself would have to be asked.</summary>
    internal PromisedTime? Of(ClockClass clock, EnquiryKind kind, string? businessType, string desk, LocalDate receivedOn) =>
        Find(clock, kind, businessType, desk, receivedOn) ?? ClockPolicy.BuiltIn(clock);

    internal PromisedTime Complex(EnquiryKind kind, string? businessType, string desk, LocalDate receivedOn) =>
        Of(ClockClass.Complex, kind, businessType, desk, receivedOn)!;

    private PromisedTime? Find(ClockClass clock, EnquiryKind kind, string? businessType, string desk, LocalDate receivedOn)
    {
        PolicyRule? found = null;
        foreach (var rule in Rules)
        {
            if (rule.Concerns(clock, kind, businessType, desk, receivedOn)
                && (found is null || (rule.Closeness, rule.EffectiveFrom).CompareTo((found.Closeness, found.EffectiveFrom)) >= 0))
                found = rule;
        }

        return found is null ? null : new(clock, found.Limit, found.TargetDays);
    }
}
