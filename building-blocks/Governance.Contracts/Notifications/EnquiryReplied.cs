using MediatR;

namespace Governance.Contracts;

/// <summary>A reply was sent to the citizen.</summary>
/// <remarks>
/// Told after the enquiry is safely kept: at least once, and for one enquiry in the order of what happened. A handler must bear to be told twice.
/// </remarks>
public sealed record EnquiryReplied(Guid EnquiryId) : INotification;
