using MediatR;

namespace Governance.Contracts;

/// <summary>
/// An enquiry was handed on to another unit. It does not come at intake: whom the rules give an enquiry first is told by
/// <see cref="EnquiryAccepted"/>.
/// </summary>
/// <remarks>
/// Told after the enquiry is safely kept: at least once, and for one enquiry in the order of what happened. A handler must bear to be told twice.
/// </remarks>
/// <param name="EnquiryId">Of one of the module's business types.</param>
/// <param name="Unit">The unit that owns it now.</param>
/// <param name="Reason">In the words of whoever handed it on; of a confidential enquiry a neutral phrase.</param>
public sealed record EnquiryRouted(Guid EnquiryId, string Unit, string Reason) : INotification;
