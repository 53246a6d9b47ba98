using MediatR;

namespace Governance.Contracts;

/// <summary>What was reserved with an enquiry is free again, without the module's having asked for it: an appointment, or an item of a pool.</summary>
/// <remarks>
/// Told after it is safely free: at least once, and for one enquiry in the order of what happened. A handler must bear to be told twice, and to find
/// that somebody else has it by then. An appointment that was moved to another time is not given back. While the module is off, it is told later.
/// </remarks>
/// <param name="EnquiryId">Of one of the module's business types.</param>
/// <param name="Source">The schedule or the pool.</param>
/// <param name="Value">The id of the slot, or the item.</param>
/// <param name="Expired">True where the time for which an item was held ran out; false where the citizen gave it back.</param>
public sealed record ReservationGivenBack(Guid EnquiryId, string Source, string Value, bool Expired) : INotification;
