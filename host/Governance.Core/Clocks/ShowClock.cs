using Governance.Contracts;

namespace Governance.Core.Clocks;

internal static class ShowClock
{
    internal static ClockFace Face(this Clock clock) => new(
        clock.Class,
        clock.State,
        clock.StartedAt,
        clock.TargetAt,
        clock.State == ClockState.Paused ? null : clock.DueAt,
        clock.BreachedAt is not null,
        clock.State == ClockState.Paused ? ClocksText.WaitingForTheWritersAnswer : null);

}
