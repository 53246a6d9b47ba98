using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Clocks;

/// <summary>A clock as people see it.</summary>
/// <param name="Class">What kind of clock it is.</param>
/// <param name="State">Running, paused ...</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Target">When the bureau wants to have answered; null where there is no target before the due time.</param>
/// <param name="Due">When the answer is due; null while the clock waits for the citizen.</param>
/// <param name="Breached">Whether it ran out.</param>
public sealed record ClockFace(
    ClockClass Class, ClockState State, Instant StartedAt, Instant? Target, Instant? Due, bool Breached, LocalText? PausedBecause);
