using Governance.Contracts;
using Governance.Core.Units;

namespace Governance.Core.Clocks.Policies;

/// <summary>What is promised to whoever writes now, and how it is said: every text that names a time limit has it from here.</summary>
[PerHost]
internal sealed class PromisesInForce(ClockPolicies policies, BureauCalendar calendar, NodaTime.IClock clock)
{
    /// <param name="type">Null for a general enquiry, which the office answers where no rule says otherwise.</param>
    /// <param name="desk">The desk that will own it; null for the one that the type names.</param>
    internal PromisedTime For(EnquiryKind kind, Complexity complexity, BusinessType? type = null, string? desk = null)
    {
        var owner = desk ?? type?.Unit ?? OfficeDesk.Code;
        return policies.Current.For(kind, complexity, type, owner, calendar.For(owner).DateOf(clock.GetCurrentInstant()));
    }

    /// <summary>The whole promise in a sentence.</summary>
    internal LocalText Said(EnquiryKind kind, BusinessType? type = null, string? desk = null)
    {
        var (simple, complex) = (For(kind, Complexity.Simple, type, desk), For(kind, Complexity.Complex, type, desk));
        if (simple != complex)
        {
            var (limit, other) = (PromiseText.Limit(simple.Due), PromiseText.Limit(complex.Due));
            return ClocksText.AnsweredWithinWhenSimpleWithinWhenComplex(limit, other);
        }

        var due = PromiseText.Limit(simple.Due);
        return simple switch
        {
            { Class: ClockClass.TipFirstResponse } => ClocksText.FirstResponseWithin(due),
            { TargetDays: { } target } when PromiseText.Days(target) is var aim => ClocksText.WeAimFor(aim, due),
            _ => ClocksText.AnsweredWithin(due),
        };
    }
}
