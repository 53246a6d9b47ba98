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

/// <param name="Status">Only these; <see cref="EnquiryStatus.Answered"/> lists what of the queue is done.</param>
/// <param name="Search">Words that must all occur, or a file number; then what is done is looked through as well, and the newest comes first.</param>
/// <param name="After">Where the page before ended: <see cref="QueuePage.Next"/> or <see cref="QueuePage.Previous"/> of it.</param>
public sealed record QueueRequest(
    QueueName Queue, EnquiryStatus? Status = null, EnquiryKind? Kind = null, string? Search = null, int Skip = 0, int Take = 50, string? After = null)
{
    internal bool IsDone => Queue == QueueName.Done || Status == EnquiryStatus.Answered;
}

/// <param name="Total">How many are open, counted to <see cref="MostCounted"/>: one more says that there are more. Null where it is not known: of what is done, and of a search that found more than a page.</param>
public sealed record QueuePage(IReadOnlyList<QueueRow> Rows, int? Total)
{
    public const int MostCounted = 10_000;

    /// <summary>Begins the page after this one; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>Begins the page before this one; null on the first.</summary>
    public string? Previous { get; init; }
}

/// <param name="Subject">For a confidential enquiry that the reader may list but not open, a neutral phrase.</param>
/// <param name="WorkingTimeLeft">Working time until due; negative when late; null while paused or answered.</param>
public sealed record QueueRow(
    Guid Id, string FileNumber, EnquiryKind Kind, LocalText? BusinessTypeTitle, string Subject, EnquiryStatus Status, LocalText StateTitle,
    Urgency Urgency, bool Confidential, Owner Owner, string? OfficerName, Instant AcceptedAt, Instant? AnsweredAt, ClockFace? Clock, LocalText? TimeLeft, bool Late, bool Warned);

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
