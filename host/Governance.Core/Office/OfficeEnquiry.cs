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
