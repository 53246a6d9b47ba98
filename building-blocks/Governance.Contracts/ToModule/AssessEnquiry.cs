using MediatR;

namespace Governance.Contracts;

/// <summary>
/// The host asks for the module's judgement before it routes an enquiry. No handler, or none in time: the host's own defaults hold
/// (complex after a failure).
/// </summary>
public sealed record AssessEnquiry(EnquirySnapshot Enquiry) : IRequest<Assessment>, IAboutBusinessType
{
    /// <inheritdoc/>
    public string? BusinessType => Enquiry.BusinessType;
}
