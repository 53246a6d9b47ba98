using MediatR;

namespace Governance.Contracts;

/// <summary>The citizen rated the reply.</summary>
/// <remarks>
/// Told after the enquiry is safely kept: at least once, and for one enquiry in the order of what happened. A handler must bear to be told twice.
/// </remarks>
/// <param name="EnquiryId">Of one of the module's business types.</param>
/// <param name="Stars">From 1 to 5.</param>
public sealed record EnquiryRated(Guid EnquiryId, int Stars) : INotification;
