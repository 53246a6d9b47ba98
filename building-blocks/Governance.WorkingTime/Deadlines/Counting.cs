using NodaTime;

namespace Governance.WorkingTime;

/// <summary>Counting on from a moment on a clock that was stopped at times; null when an open pause comes before the end.</summary>
internal static class Counting
{
    internal static Instant? Hours(Instant from, Duration length, ReadOnlySpan<Pause> inOrder)
    {
        foreach (var pause in inOrder)
        {
            if (pause.Until <= from)
                continue;
            var run = Duration.Max(Duration.Zero, pause.From - from);
            // Used up in the very moment in which the clock was stopped is used up.
            if (length <= run)
                break;
            if (pause.Until is not { } resumed)
                return null;
            length -= run;
            from = resumed;
        }

        return from + length;
    }

    internal static Instant? WorkingDays(Instant from, int count, WorkingCalendar calendar, ReadOnlySpan<Pause> pauses)
    {
        var date = calendar.DateOf(from);
        while (true)
        {
            date = calendar.NextWorkingDay(date);
            var close = calendar.CloseOfBusiness(date);
            if (!StandsStill(close, pauses, out var open))
                count--;
            if (open)
                return null;
            if (count == 0)
                return close;
        }
    }

    /// <summary>Whether a clock stands still as the office closes, and whether it is not known when it will go on.</summary>
    internal static bool StandsStill(Instant close, ReadOnlySpan<Pause> pauses, out bool open)
    {
        var still = open = false;
        foreach (var pause in pauses)
        {
            if (!pause.Covers(close))
                continue;
            still = true;
            open |= pause.Until is null;
        }

        return still;
    }
}
