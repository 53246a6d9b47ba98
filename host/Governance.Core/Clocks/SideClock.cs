using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks;

/// <summary>What happens while staff are waited for beside the promise, always in this order.</summary>
internal enum SideClockEvent
{
    /// <summary>Three quarters of the time are used up.</summary>
    Warned,

    /// <summary>The time is over.</summary>
    Over,
}

/// <summary>The clock of what staff owe each other, such as an opinion or a follow-up; pure, and reckoned like the clock of the promise.</summary>
internal static class SideClock
{
    /// <summary>When the next event comes; null when none is left.</summary>
    /// <param name="happened">How many of <see cref="SideClockEvent"/> have happened.</param>
    internal static Instant? Next(int happened, Instant since, Instant dueAt, TimeLimitUnit unit, WorkingCalendar calendar) => (SideClockEvent)happened switch
    {
        SideClockEvent.Warned => Deadline.AtShare(since, dueAt, 0.75m, calendar, unit, []).ToMicroseconds(),
        SideClockEvent.Over => dueAt,
        _ => null,
    };
}
