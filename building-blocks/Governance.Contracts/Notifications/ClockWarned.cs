using MediatR;
using NodaTime;

namespace Governance.Contracts;

/// <summary>A set share of the time is used up; written once for each share of a clock.</summary>
/// <remarks>
/// Told after the enquiry is safely kept: at least once, and for one enquiry in the order of what happened. A handler must bear to be told twice.
/// </remarks>
/// <param name="EnquiryId">Of one of the module's business types.</param>
/// <param name="Due">When it is due (UTC).</param>
public sealed record ClockWarned(Guid EnquiryId, Instant Due) : INotification;
