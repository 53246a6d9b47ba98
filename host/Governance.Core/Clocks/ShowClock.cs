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
        clock.State == ClockState.Paused ? Waiting : null);

    private static readonly LocalText Waiting = new("等待来件人补充", "Waiting for the writer's answer");
}
