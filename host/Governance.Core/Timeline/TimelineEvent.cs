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
}
