using Governance.Contracts;
using Governance.WorkingTime;

namespace Governance.Core.Clocks;

/// <summary>How a due time came about, day by day.</summary>
internal static class ExplainClock
{
    internal static IReadOnlyList<LocalText> Of(Clock clock, WorkingCalendar calendar)
    {
        var pauses = clock.PausedAt is { } since ? [.. clock.PausesEnded(), new Pause(since, null)] : clock.PausesEnded();
        var explained = Deadline.Explain(clock.StartedAt, clock.Limit, calendar, pauses, clock.ExtendedBy());
        return [.. explained.Describe("zh").Zip(explained.Describe("en"), (zh, en) => new LocalText(zh, en))];
    }
}
