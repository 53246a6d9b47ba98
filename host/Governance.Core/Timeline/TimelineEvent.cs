using System.Text.Json;
using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Timeline;

public enum TimelineEvent
{
    Accepted,
    Transferred,
    TakenByOfficer,
    ClockChanged,
    ClockExtended,
    ClockWarned,
    ClockBreached,
    ClockEscalated,
    ClockRecomputed,
    StepTaken,
    DraftWritten,
    DraftReturned,
    Replied,
    CitizenAsked,
    CitizenWrote,
    Reopened,
    Rated,
    Published,
    NoteWritten,
    ModuleNote,
    CitizenTold,
    CodeReplaced,
    CodeRevoked,
    Thanked,
    ThanksPassedOn,
    Reserved,
    GivenBack,
    Attended,
    Missed,

    /// <summary>The enquiry was joined to a case, or taken out of it: for officers.</summary>
    CaseJoined,
    CaseLeft,

    /// <summary>A message to all enquiries of a case.</summary>
    CaseTold,
    NeedsNoAnswer,
    OpinionAsked,
    OpinionWarned,
    OpinionOver,
    OpinionGiven,
    OpinionMissed,
    OpinionTakenBack,
    MadeConfidential,
    OpenedAgain,

    // A bad rating: its time to be followed up runs out, and what the head did.
    FollowUpWarned,
    FollowUpOver,
    FollowedUp,

    /// <summary>The citizen was reminded of his appointment.</summary>
    Reminded,

    /// <summary>The citizen chose how he is told of news.</summary>
    TellingChanged,

    /// <summary>The citizen was reminded of a question.</summary>
    QuestionReminded,

    /// <summary>No answer to a question came, and the clock goes on.</summary>
    QuestionEnded,
}

internal static class NewsForCitizens
{
    /// <summary>Whether a citizen wants to be told of it: what somebody else did, and what he cannot know yet.</summary>
    internal static bool IsNews(this TimelineEvent happened) => happened is TimelineEvent.Accepted or TimelineEvent.CitizenAsked
        or TimelineEvent.CitizenTold or TimelineEvent.CaseTold or TimelineEvent.ClockExtended or TimelineEvent.ClockChanged or TimelineEvent.Replied
        or TimelineEvent.Reminded or TimelineEvent.QuestionReminded or TimelineEvent.QuestionEnded;

    /// <summary>Whether it explains to the citizen why he waits: it counts as explained when he was told of it.</summary>
    internal static bool Explains(this TimelineEvent happened) =>
        happened is TimelineEvent.ClockExtended or TimelineEvent.CitizenAsked or TimelineEvent.CitizenTold;
}
