using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Tracking;

/// <summary>An enquiry as its writer may see it.</summary>
/// <param name="QueryCode">The code that was given, as it is written.</param>
public sealed record TrackedEnquiry(
    Guid Id,
    string QueryCode,
    string FileNumber,
    SentByWriter Sent,
    StandingForWriter Standing,
    TimeForWriter Time,
    RatingByWriter Rating,
    IReadOnlyList<TimelineLine> Timeline)
{
    /// <summary>Appointments and items that he has.</summary>
    public required HeldThings Held { get; init; }

    /// <summary>The cards that his answers put before him, to be seen once more after sending.</summary>
    public IReadOnlyList<StopCard> Stops { get; init; } = [];

    /// <summary>The papers that his answers ask for, beyond those that were uploaded.</summary>
    public IReadOnlyList<NeededDocument> Bring { get; init; } = [];
}

/// <summary>What he wrote.</summary>
public sealed record SentByWriter(
    EnquiryKind Kind, LocalText? BusinessTypeTitle, string Subject, string Body, IReadOnlyList<ShownAnswer> Form, bool Confidential, bool Anonymous,
    Instant AcceptedAt);

/// <summary>Where it stands.</summary>
/// <param name="OpenQuestion">The question that waits for his answer.</param>
public sealed record StandingForWriter(EnquiryStatus Status, LocalText StateTitle, Owner Owner, Instant? AnsweredAt, string? OpenQuestion);

/// <summary>Until when it is answered.</summary>
/// <param name="DeadlineExplained">How the due time came about, day by day; empty once there is an answer.</param>
public sealed record TimeForWriter(ClockFace? Clock, IReadOnlyList<LocalText> DeadlineExplained);

/// <summary>What he thought of the reply, and whether he is still to be asked.</summary>
public sealed record RatingByWriter(int? Stars, Solved? Solved, bool MayRate);

/// <summary>An answer of the form, ready to be shown: labels for option values, sensitive ones masked unless the reader may see them.</summary>
public sealed record ShownAnswer(
    string Field, LocalText Label, IReadOnlyList<LocalText> Values, bool Sensitive, IReadOnlyList<Attachments.AttachmentView> Files)
{
    /// <summary>Of a group that repeats, its items in their order; empty for any other field.</summary>
    public IReadOnlyList<ShownItem> Items { get; init; } = [];
}

/// <summary>One item of a group, such as 车辆 2, with its answers.</summary>
public sealed record ShownItem(LocalText Title, IReadOnlyList<ShownAnswer> Answers);
