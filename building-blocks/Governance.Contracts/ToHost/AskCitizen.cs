using MediatR;

namespace Governance.Contracts;

/// <summary>The module asks the citizen; pauses the clock until the citizen answers.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="Question">The question, from 2 to 5,000 characters.</param>
public sealed record AskCitizen(Guid EnquiryId, string Question) : IRequest<HostAnswer>;
