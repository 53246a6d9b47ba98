using Governance.Contracts;
using Governance.WorkingTime;

namespace Governance.Core.Clocks;

/// <summary>What an enquiry is promised.</summary>
/// <param name="TargetDays">Working days in which the bureau wants to have answered, before the due time.</param>
internal sealed record PromisedTime(ClockClass Class, TimeLimit Due, int? TargetDays = null);

/// <summary>The bureau's published promise; a business type can name a time of its own.</summary>
internal static class ClockPolicy
{
    internal static PromisedTime For(EnquiryKind kind, Complexity complexity, BusinessType? type) => (kind, complexity) switch
    {
        _ when type?.Clock is { } own => new(ClockClass.BusinessType, own),
        (EnquiryKind.Consultation, Complexity.Simple) => new(ClockClass.Simple, new(24, TimeLimitUnit.Hours)),
        (EnquiryKind.Consultation, _) => Complex,
        (EnquiryKind.Suggestion, _) => new(ClockClass.Suggestion, new(15, TimeLimitUnit.WorkingDays), TargetDays: 7),
        (EnquiryKind.Complaint, _) => new(ClockClass.Complaint, new(15, TimeLimitUnit.WorkingDays), TargetDays: 7),
        (EnquiryKind.Tip, _) => new(ClockClass.TipFirstResponse, new(24, TimeLimitUnit.Hours)),
        (EnquiryKind.Petition, _) => new(ClockClass.Petition, new(15, TimeLimitUnit.WorkingDays)),
        // An application whose business type forgot its clock gets the time of a complex consultation.
        _ => Complex,
    };

    internal static PromisedTime Complex { get; } = new(ClockClass.Complex, new(7, TimeLimitUnit.WorkingDays));
}
