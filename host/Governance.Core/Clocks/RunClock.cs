using System.Text.Json;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks;

/// <summary>The life of a clock: start, pause, resume, extend, meet. Each decision is a pure function of the clock, the moment and the calendar.</summary>
internal static class RunClock
{
    internal static Clock Start(Guid enquiry, PromisedTime promised, Instant now, WorkingCalendar calendar, string desk = "")
    {
        var clock = new Clock
        {
            Id = Guid.CreateVersion7(),
            EnquiryId = enquiry,
            Class = promised.Class,
            State = ClockState.Running,
            StartedAt = now,
            Desk = desk,
            Amount = promised.Due.Amount,
            Unit = promised.Due.Unit,
            TargetDays = promised.TargetDays,
            TargetAt = promised.TargetDays is { } days ? Deadline.Due(now, new(days, TimeLimitUnit.WorkingDays), calendar).ToMicroseconds() : null,
            DueAt = Deadline.Due(now, promised.Due, calendar).ToMicroseconds(),
        };
        clock.Reschedule(calendar);
        return clock;
    }

    internal static void Pause(this Clock clock, string because, Instant now)
    {
        clock.State = ClockState.Paused;
        clock.PausedAt = now;
        clock.PausedBecause = because;
        clock.NextAt = null;
    }

    internal static void Resume(this Clock clock, Instant now, WorkingCalendar calendar)
    {
        if (clock.PausedAt is not { } since)
            return;
        clock.Pauses = JsonSerializer.Serialize(clock.PausesEnded().Append(new(since, now)).Select(StoredPause.Of), Stored.Json);
        clock.PausedAt = null;
        clock.PausedBecause = null;
        clock.State = ClockState.Running;
        clock.Recompute(calendar);
    }

    /// <summary>Of a clock that this one replaces and that counted from the same start.</summary>
    internal static void TakeOverPauses(this Clock clock, Clock replaced, WorkingCalendar calendar)
    {
        clock.Pauses = replaced.Pauses;
        clock.Recompute(calendar);
        if (replaced is { PausedAt: { } since, PausedBecause: { } because })
            clock.Pause(because, since);
    }

    internal static void Extend(this Clock clock, TimeLimit by, WorkingCalendar calendar)
    {
        clock.Extensions = JsonSerializer.Serialize(clock.ExtendedBy().Append(by), Stored.Json);
        clock.Recompute(calendar);
    }

    /// <summary>Answered by <paramref name="unit"/>. Where no tick has come between due time and answer, the answer notes that it is late.</summary>
    internal static void Meet(this Clock clock, Instant now, string unit)
    {
        if (clock.IsLate(now))
            clock.BreachedAt ??= clock.DueAt;
        clock.Accountable ??= unit;
        clock.End(ClockState.Met, now);
    }

    /// <summary>
    /// The one meaning of late: the due time has passed without an answer. What was noted stays; a clock that waits for the citizen does not
    /// become late; an answer at the very moment is in time.
    /// </summary>
    internal static bool IsLate(this Clock clock, Instant now) => clock.BreachedAt is not null || (clock.State == ClockState.Running && now > clock.DueAt);

    internal static void End(this Clock clock, ClockState how, Instant now)
    {
        clock.State = how;
        clock.EndedAt = now;
        clock.PausedAt = null;
        clock.PausedBecause = null;
        clock.NextAt = null;
    }

    /// <summary>Works the due time out anew from what the clock has been through; what has happened stays happened.</summary>
    internal static void Recompute(this Clock clock, WorkingCalendar calendar)
    {
        var pauses = clock.PausesEnded();
        if (clock.TargetDays is { } days)
            clock.TargetAt = Deadline.Due(clock.StartedAt, new(days, TimeLimitUnit.WorkingDays), calendar, pauses)?.ToMicroseconds();
        if (Deadline.Due(clock.StartedAt, clock.Limit, calendar, pauses, clock.ExtendedBy()) is { } due)
            clock.DueAt = due.ToMicroseconds();
        clock.Reschedule(calendar);
    }

    // Most clocks never stop: no JSON is read for them.
    internal static Pause[] PausesEnded(this Clock clock) => PausesIn(clock.Pauses);

    internal static Pause[] PausesIn(string json) =>
        json == "[]" ? [] : [.. JsonSerializer.Deserialize<StoredPause[]>(json, Stored.Json)!.Select(pause => pause.Pause)];

    internal static TimeLimit[] ExtendedBy(this Clock clock) =>
        clock.Extensions == "[]" ? [] : JsonSerializer.Deserialize<TimeLimit[]>(clock.Extensions, Stored.Json)!;

    /// <summary>A pause in microseconds since 1970, the precision of the database.</summary>
    private sealed record StoredPause(long From, long Until)
    {
        public Pause Pause => new(At(From), At(Until));

        public static StoredPause Of(Pause pause) => new(pause.From.ToUnixTimeTicks() / 10, pause.Until!.Value.ToUnixTimeTicks() / 10);

        private static Instant At(long microseconds) => Instant.FromUnixTimeTicks(microseconds * 10);
    }
}
