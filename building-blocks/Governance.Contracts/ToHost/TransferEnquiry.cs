using MediatR;

namespace Governance.Contracts;

/// <summary>The module hands the enquiry to another unit.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="Unit">A unit that exists and that the enquiry is not about.</param>
/// <param name="Reason">Why, from 2 to 500 characters; officers read it, and the citizen does not.</param>
public sealed record TransferEnquiry(Guid EnquiryId, string Unit, string Reason) : IRequest<HostAnswer>;
