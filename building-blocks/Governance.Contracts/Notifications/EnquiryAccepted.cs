using MediatR;

namespace Governance.Contracts;

/// <summary>An enquiry was accepted and acknowledged to the citizen; its first owner stands in it.</summary>
/// <remarks>Told after the enquiry is safely kept: at least once, and for one enquiry in the order of what happened. A handler must bear to be told twice.</remarks>
public sealed record EnquiryAccepted(EnquirySnapshot Enquiry) : INotification;
