using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.FollowUps;
using Governance.Core.Officers;
using Governance.Core.Opinions;
using Governance.Core.Reading;
using Governance.Core.Reservations;
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
    SentByCitizen Sent,
    Handling Handling,
    TimeOfDesk Time,
    RightsOfOfficer Rights,
    RatingGiven Rating,
    IReadOnlyList<TimelineLine> Timeline)
{
    /// <summary>By which it can be read again.</summary>
    public required Opening Opening { get; init; }

    /// <summary>What other units were asked, and what they said.</summary>
    public required IReadOnlyList<OpinionView> Opinions { get; init; }

    /// <summary>Its bad ratings, and what heads did about them.</summary>
    public required IReadOnlyList<FollowUpView> FollowUps { get; init; }

    /// <summary>Appointments and items that its writer has.</summary>
    public required HeldThings Held { get; init; }

    /// <summary>By which ways its writer hears of a reply.</summary>
    public required IReadOnlyList<LocalText> Reached { get; init; }

    /// <summary>Where a general enquiry probably belongs; null where nothing is sure enough, or it is there.</summary>
    public SuggestedUnit? Suggestion { get; init; }
}

/// <summary>What the citizen sent, and how he is reached.</summary>
public sealed record SentByCitizen(
    EnquiryKind Kind,
    string? BusinessType,
    LocalText? BusinessTypeTitle,
    string Subject,
    string Body,
    IReadOnlyList<ShownAnswer> Form,
    IReadOnlyList<AttachmentView> Attachments,
    Contact Contact,
    bool Anonymous,
    string Channel,
    Instant AcceptedAt);

/// <summary>Where it stands, with whom, and how it is looked upon.</summary>
/// <param name="Draft">The draft that waits for approval or correction.</param>
public sealed record Handling(
    EnquiryStatus Status,
    LocalText StateTitle,
    Owner Owner,
    string? OfficerName,
    Guid? OfficerId,
    LocalText RoutingReason,
    Urgency Urgency,
    Complexity Complexity,
    bool Confidential,
    bool ModuleOff,
    string? Draft);

/// <summary>The clock as it is reckoned for its desk.</summary>
public sealed record TimeOfDesk(ClockFace? Clock, LocalText? TimeLeft, IReadOnlyList<LocalText> DeadlineExplained);

/// <summary>What this officer may do now.</summary>
/// <param name="Steps">The steps of the workflow that he may take.</param>
public sealed record RightsOfOfficer(
    IReadOnlyList<WorkflowStep> Steps,
    bool MayTake,
    bool MayExtend,
    bool MayExplain,
    bool MayCloseWithoutAnswer,
    bool MayTransfer,
    bool MayReclassify,
    bool MayPublish,
    bool MayRevokeCode,
    bool MayListReaders)
{
    /// <summary>Say whether the citizen came to his appointment.</summary>
    public bool MayMark { get; init; }

    /// <summary>Ask other units for their opinion.</summary>
    public bool MayAsk { get; init; }

    /// <summary>Make it confidential.</summary>
    public bool MayMakeConfidential { get; init; }

    /// <summary>Open again what staff made confidential.</summary>
    public bool MayOpenAgain { get; init; }

    /// <summary>Whether he reads it only because his unit was asked.</summary>
    public bool Asked { get; init; }
}


/// <summary>What the citizen thought of the reply; empty while he has not said.</summary>
public sealed record RatingGiven(int? Stars, string? RatingComment, Solved? Solved);
