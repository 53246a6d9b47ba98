using MediatR;
using NodaTime;

namespace Governance.Contracts;

/// <summary>An enquiry was accepted and acknowledged to the citizen.</summary>
/// <remarks>
/// For all notifications that concern an enquiry: each is told at least once, and those of one enquiry in their order, after what they tell
/// of is durable. A handler that throws or does not end in its time is told again after a growing pause, and the later ones of that enquiry wait;
/// after ten tries it is given up, and an admin may send it again. A handler must therefore bear to hear the same twice, also one of
/// several that had heard it already. While the module is off nothing is told to it, then or later.
/// </remarks>
/// <param name="Enquiry">The enquiry.</param>
public sealed record EnquiryAccepted(EnquirySnapshot Enquiry) : INotification;

/// <summary>An enquiry has a new owner.</summary>
/// <param name="EnquiryId">The enquiry.</param>
/// <param name="Unit">The unit that owns it now.</param>
/// <param name="Reason">Why.</param>
public sealed record EnquiryRouted(Guid EnquiryId, string Unit, string Reason) : INotification;

/// <summary>A reply was sent to the citizen.</summary>
/// <param name="EnquiryId">The enquiry.</param>
public sealed record EnquiryReplied(Guid EnquiryId) : INotification;

/// <summary>The citizen rated the reply.</summary>
/// <param name="EnquiryId">The enquiry.</param>
/// <param name="Stars">From 1 to 5.</param>
public sealed record EnquiryRated(Guid EnquiryId, int Stars) : INotification;

/// <summary>A set share of the time is used up; exactly once for each share of a clock.</summary>
/// <param name="EnquiryId">The enquiry.</param>
/// <param name="Due">When it is due (UTC).</param>
public sealed record ClockWarned(Guid EnquiryId, Instant Due) : INotification;

/// <summary>A clock ran out without a reply; exactly once a clock.</summary>
/// <param name="EnquiryId">The enquiry.</param>
/// <param name="Due">When it was due (UTC).</param>
public sealed record ClockBreached(Guid EnquiryId, Instant Due) : INotification;

/// <summary>The module starts on this host; comes before its first message.</summary>
public sealed record ModuleStarting : INotification;

/// <summary>The module stops on this host; comes after its last message.</summary>
public sealed record ModuleStopping : INotification;
