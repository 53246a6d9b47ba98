using MediatR;

namespace Governance.Contracts;

/// <summary>The module gives back the seat that an enquiry has in a schedule; without a seat it does nothing.</summary>
/// <param name="EnquiryId">The enquiry that booked it.</param>
/// <param name="Schedule">One of the module's schedules.</param>
public sealed record ReleaseSlot(Guid EnquiryId, string Schedule) : IRequest<HostAnswer>;
