using MediatR;

namespace Governance.Contracts;

/// <summary>The module gives back whatever an enquiry holds of a pool.</summary>
/// <param name="EnquiryId">The enquiry that holds it.</param>
/// <param name="Pool">One of the module's pools.</param>
public sealed record ReleaseItem(Guid EnquiryId, string Pool) : IRequest<HostAnswer>;
