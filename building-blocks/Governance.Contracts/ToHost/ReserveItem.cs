using MediatR;

namespace Governance.Contracts;

/// <summary>The module reserves an item for an enquiry; an item is held by one enquiry alone.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="Pool">One of the module's pools.</param>
/// <param name="Item">The item.</param>
public sealed record ReserveItem(Guid EnquiryId, string Pool, string Item) : IRequest<HostAnswer>;
