using MediatR;

namespace Governance.Contracts;

/// <summary>The module books a slot for an enquiry; a slot takes no more than its capacity.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="Schedule">One of the module's schedules.</param>
/// <param name="Slot">The slot's id.</param>
public sealed record BookSlot(Guid EnquiryId, string Schedule, string Slot) : IRequest<HostAnswer>;
