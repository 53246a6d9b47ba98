using MediatR;

namespace Governance.Contracts;

/// <summary>The module keeps a reserved item for good: it will not expire.</summary>
/// <param name="EnquiryId">The enquiry that holds it.</param>
/// <param name="Pool">One of the module's pools.</param>
public sealed record KeepItem(Guid EnquiryId, string Pool) : IRequest<HostAnswer>;
