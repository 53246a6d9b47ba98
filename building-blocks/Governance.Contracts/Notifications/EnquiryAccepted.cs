using MediatR;

namespace Governance.Contracts;

/// <summary>An enquiry was accepted and acknowledged to the citizen; its first owner stands in it.</summary>
/// <remarks>
/// For all notifications that concern an enquiry: each is told at least once, and those of one enquiry in their order, after what they tell
/// of is durable. A handler that throws or does not end in its time is told again after a growing pause, and the later ones of that enquiry wait;
/// after ten tries it is given up, and an admin may send it again. A handler must therefore bear to hear the same twice, also one of
/// several that had heard it already. While the module is off nothing is told to it, then or later.
/// </remarks>
public sealed record EnquiryAccepted(EnquirySnapshot Enquiry) : INotification;
