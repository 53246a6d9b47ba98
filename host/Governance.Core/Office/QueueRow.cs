using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Office;

/// <param name="Subject">For a confidential enquiry that the reader may list but not open, a neutral phrase.</param>
/// <param name="WorkingTimeLeft">Working time until due; negative when late; null while paused or answered.</param>
public sealed record QueueRow(
    Guid Id, string FileNumber, EnquiryKind Kind, LocalText? BusinessTypeTitle, string Subject, EnquiryStatus Status, LocalText StateTitle,
    Urgency Urgency, bool Confidential, Owner Owner, string? OfficerName, Instant AcceptedAt, Instant? AnsweredAt, ClockFace? Clock, LocalText? TimeLeft, bool Late, bool Warned);
