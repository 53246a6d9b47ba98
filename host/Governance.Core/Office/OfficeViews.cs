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

public sealed record QueueRequest(QueueName Queue, EnquiryStatus? Status = null, EnquiryKind? Kind = null, string? Search = null, int Skip = 0, int Take = 50);

public sealed record QueuePage(IReadOnlyList<QueueRow> Rows, int Total);

/// <param name="Subject">For a confidential enquiry that the reader may list but not open, a neutral phrase.</param>
/// <param name="WorkingTimeLeft">Working time until due; negative when late; null while paused or answered.</param>
public sealed record QueueRow(
    Guid Id, string FileNumber, EnquiryKind Kind, LocalText? BusinessTypeTitle, string Subject, EnquiryStatus Status, LocalText StateTitle,
    Urgency Urgency, bool Confidential, Owner Owner, string? OfficerName, Instant AcceptedAt, ClockFace? Clock, LocalText? TimeLeft, bool Late, bool Warned);

/// <summary>An enquiry as an officer who may handle it sees it.</summary>
public sealed record OfficeEnquiry(
    Guid Id,
    uint Version,
    string FileNumber,
    EnquiryKind Kind,
    string? BusinessType,
    LocalText? BusinessTypeTitle,
    string Subject,
    string Body,
    Contact Contact,
    string Channel,
    bool Anonymous,
    bool Confidential,
    Urgency Urgency,
    Complexity Complexity,
    EnquiryStatus Status,
    LocalText StateTitle,
    Owner Owner,
    string? OfficerName,
    Guid? OfficerId,
    LocalText RoutingReason,
    ClockFace? Clock,
    LocalText? TimeLeft,
    IReadOnlyList<LocalText> DeadlineExplained,
    Instant AcceptedAt,
    IReadOnlyList<ShownAnswer> Form,
    IReadOnlyList<AttachmentView> Attachments,
    IReadOnlyList<TimelineLine> Timeline,
    /// <summary>The steps that this officer may take now.</summary>
    IReadOnlyList<WorkflowStep> Steps,
    /// <summary>The draft that waits for approval or correction.</summary>
    string? Draft,
    bool MayTake,
    bool MayExtend,
    bool MayExplain,
    bool MayTransfer,
    bool MayReclassify,
    bool MayPublish,
    bool MayRevokeCode,
    bool ModuleOff,
    int? Stars,
    string? RatingComment);
