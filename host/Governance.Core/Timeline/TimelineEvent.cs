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
}
