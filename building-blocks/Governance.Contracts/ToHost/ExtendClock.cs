using Governance.WorkingTime;
using MediatR;

namespace Governance.Contracts;

/// <summary>The module extends the clock; the explanation is sent to the citizen in the same transaction.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="By">How much later.</param>
/// <param name="Explanation">Why, for the citizen; from 10 to 5,000 characters.</param>
public sealed record ExtendClock(Guid EnquiryId, TimeLimit By, string Explanation) : IRequest<HostAnswer>;
