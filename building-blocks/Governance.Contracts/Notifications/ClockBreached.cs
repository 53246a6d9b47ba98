using MediatR;
using NodaTime;

namespace Governance.Contracts;

/// <summary>A clock ran out without a reply; written once a clock.</summary>
/// <remarks>
/// Told after the enquiry is safely kept: at least once, and for one enquiry in the order of what happened. A handler must bear to be told twice.
/// </remarks>
/// <param name="EnquiryId">Of one of the module's business types.</param>
/// <param name="Due">When it was due (UTC).</param>
public sealed record ClockBreached(Guid EnquiryId, Instant Due) : INotification;
