using Governance.Contracts;
using Governance.WorkingTime;

namespace Governance.Core.Clocks;

/// <summary>What an enquiry is promised.</summary>
/// <param name="TargetDays">Working days in which the bureau wants to have answered, before the due time.</param>
internal sealed record PromisedTime(ClockClass Class, TimeLimit Due, int? TargetDays = null);

/// <summary>The promise that the bureau published first; it holds where no policy says otherwise, and a business type can name a time of its own.</summary>
internal static class ClockPolicy
{
    internal static PromisedTime For(EnquiryKind kind, Complexity complexity, BusinessType? type) =>
        type?.Clock is { } own ? new(ClockClass.BusinessType, own) : BuiltIn(ClassOf(kind, complexity))!;

    internal static PromisedTime Complex { get; } = new(ClockClass.Complex, new(7, TimeLimitUnit.WorkingDays));

    internal static ClockClass ClassOf(EnquiryKind kind, Complexity complexity) => (kind, complexity) switch
    {
        (EnquiryKind.Consultation, Complexity.Simple) => ClockClass.Simple,
        (EnquiryKind.Suggestion, _) => ClockClass.Suggestion,
        (EnquiryKind.Complaint, _) => ClockClass.Complaint,
        (EnquiryKind.Tip, _) => ClockClass.TipFirstResponse,
        (EnquiryKind.Petition, _) => ClockClass.Petition,
        // An application whose business type forgot its clock gets the time of a complex consultation.
        _ => ClockClass.Complex,
    };

    /// <summary>Null where the business type or its workflow says.</summary>
    internal static PromisedTime? BuiltIn(ClockClass clock) => clock switch
    {
        ClockClass.Simple => new(ClockClass.Simple, new(24, TimeLimitUnit.Hours)),
        ClockClass.Suggestion => new(ClockClass.Suggestion, new(15, TimeLimitUnit.WorkingDays), TargetDays: 7),
        ClockClass.Complaint => new(ClockClass.Complaint, new(15, TimeLimitUnit.WorkingDays), TargetDays: 7),
        ClockClass.TipFirstResponse => new(ClockClass.TipFirstResponse, new(24, TimeLimitUnit.Hours)),
        ClockClass.Petition => new(ClockClass.Petition, new(15, TimeLimitUnit.WorkingDays)),
        // A rule of the house: no rule of the state that sets a number of days for it could be confirmed.
        ClockClass.FollowUp => new(ClockClass.FollowUp, new(5, TimeLimitUnit.WorkingDays)),
        ClockClass.BusinessType or ClockClass.WorkflowStep => null,
        _ => Complex,
    };
}
