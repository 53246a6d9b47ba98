using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Tracking;

/// <summary>An enquiry as its writer may see it.</summary>
public sealed record TrackedEnquiry(
    Guid Id,
    /// <summary>The code that was given, as it is written.</summary>
    string QueryCode,
    string FileNumber,
    EnquiryKind Kind,
    LocalText? BusinessTypeTitle,
    string Subject,
    string Body,
    EnquiryStatus Status,
    LocalText StateTitle,
    Owner Owner,
    ClockFace? Clock,
    /// <summary>How the due time came about, day by day; empty once there is an answer.</summary>
    IReadOnlyList<LocalText> DeadlineExplained,
    Instant AcceptedAt,
    Instant? AnsweredAt,
    IReadOnlyList<ShownAnswer> Form,
    IReadOnlyList<TimelineLine> Timeline,
    bool Confidential,
    bool Anonymous,
    int? Stars,
    bool MayRate,
    /// <summary>The question that waits for the citizen's answer.</summary>
    string? OpenQuestion);

/// <summary>An answer of the form, ready to be shown: labels for option values, sensitive ones masked unless the reader may see them.</summary>
public sealed record ShownAnswer(
    string Field, LocalText Label, IReadOnlyList<LocalText> Values, bool Sensitive, IReadOnlyList<Attachments.AttachmentView> Files)
{
    /// <summary>Of a group that repeats, its items in their order; empty for any other field.</summary>
    public IReadOnlyList<ShownItem> Items { get; init; } = [];
}

/// <summary>One item of a group, such as 车辆 2, with its answers.</summary>
public sealed record ShownItem(LocalText Title, IReadOnlyList<ShownAnswer> Answers);
