using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks;

/// <summary>What happens in the life of a running clock, always in this order.</summary>
internal enum ClockEvent
{
    /// <summary>Three quarters of the time are used up: the officer is reminded.</summary>
    Warned,

    /// <summary>Nine tenths: officer and head are reminded that an extension needs an explanation before the end.</summary>
    WarnedAgain,

    /// <summary>The time has run out; the head of the desk hears of it.</summary>
    Breached,

    /// <summary>One working day later: the head of the unit above.</summary>
    EscalatedToDepartment,

    /// <summary>Three working days later: the leader of the bureau.</summary>
    EscalatedToLeader,
}

/// <summary>When the events of a clock happen. Pure: every host computes the same.</summary>
internal static class ClockSchedule
{
    internal static int Count { get; } = Enum.GetValues<ClockEvent>().Length;

    internal static Instant? Next(int happened, Instant startedAt, Instant dueAt, TimeLimitUnit unit, ReadOnlySpan<Pause> pauses, WorkingCalendar calendar)
    {
        if (happened >= Count)
            return null;
        return (ClockEvent)happened switch
        {
            ClockEvent.Warned => Deadline.AtShare(startedAt, dueAt, 0.75m, calendar, unit, pauses),
            ClockEvent.WarnedAgain => Deadline.AtShare(startedAt, dueAt, 0.90m, calendar, unit, pauses),
            ClockEvent.Breached => dueAt,
            ClockEvent.EscalatedToDepartment => Deadline.Extend(dueAt, new(1, TimeLimitUnit.WorkingDays), calendar),
            _ => Deadline.Extend(dueAt, new(3, TimeLimitUnit.WorkingDays), calendar),
        };
    }

    internal static void Reschedule(this Clock clock, WorkingCalendar calendar) =>
        clock.NextAt = clock.State == ClockState.Running
            ? Next(clock.Happened, clock.StartedAt, clock.DueAt, clock.Unit, clock.PausesEnded(), calendar)?.ToMicroseconds()
            : null;
}
