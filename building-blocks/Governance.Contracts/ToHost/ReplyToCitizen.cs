using MediatR;

namespace Governance.Contracts;

/// <summary>The module replies to the citizen in the name of the unit that owns the enquiry; meets the clock.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="Text">The reply, from 2 to 20,000 characters.</param>
public sealed record ReplyToCitizen(Guid EnquiryId, string Text) : IRequest<HostAnswer>;
