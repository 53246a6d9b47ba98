using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>An enquiry in a queue: what it is about, with whom it is, and how long there is.</summary>
public sealed record QueueRow(Guid Id, string FileNumber, QueuedEnquiry Sent, QueuedHandling Handling, QueuedTime Time);

/// <param name="Subject">For a confidential enquiry that the reader may list but not open, a neutral phrase.</param>
public sealed record QueuedEnquiry(EnquiryKind Kind, LocalText? BusinessTypeTitle, string Subject, bool Confidential, Instant AcceptedAt);

/// <summary>Where it stands, and with whom.</summary>
public sealed record QueuedHandling(
    EnquiryStatus Status, LocalText StateTitle, Urgency Urgency, Owner Owner, string? OfficerName, Instant? AnsweredAt);

/// <param name="Left">Working time until due, in words; null while paused or answered.</param>
public sealed record QueuedTime(ClockFace? Clock, LocalText? Left, bool Late, bool Warned);
