using MediatR;

namespace Governance.Contracts;

/// <summary>The module publishes a question and its answer in the enquiry zone; refused for what is confidential.</summary>
/// <param name="EnquiryId">An answered enquiry of one of the module's business types.</param>
/// <param name="Question">The question, without anything personal.</param>
/// <param name="Answer">The answer, without anything personal.</param>
public sealed record PublishAnswer(Guid EnquiryId, string Question, string Answer) : IRequest<HostAnswer>;
