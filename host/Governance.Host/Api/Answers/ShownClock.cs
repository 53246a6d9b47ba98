using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using NodaTime;

namespace Governance.Host.Api.Answers;

/// <summary>The clock of the promise, in the names of the API.</summary>
internal sealed record ShownClock(
    [property: Description("Which of the bureau's promises it is; businessType: one of its own. How long each is, the policies in force say: see due.")]
    ClockClass Kind,
    ClockState State,
    Instant StartedAt,
    [property: Description("When the bureau wants to have answered; null where there is no target before the due time.")]
    Instant? Target,
    [property: Description("When the answer is due; null while the clock waits for the citizen.")]
    Instant? Due,
    bool Breached,
    LocalText? PausedBecause)
{
    internal static ShownClock? Of(ClockFace? clock) => clock is null
        ? null
        : new(clock.Class, clock.State, clock.StartedAt, clock.Target, clock.Due, clock.Breached, clock.PausedBecause);
}
