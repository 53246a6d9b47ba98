using NodaTime;

namespace Governance.WorkingTime;

/// <summary>The stretches of time in which a clock runs.</summary>
internal static class RunningTime
{
    internal static List<(Instant From, Instant Until)> Between(
        Instant start, Instant due, WorkingCalendar calendar, TimeLimitUnit unit, ReadOnlySpan<Pause> inOrder)
    {
        var running = new List<(Instant, Instant)>();
        if (unit == TimeLimitUnit.Hours)
        {
            Add(running, start, due, inOrder);
            return running;
        }

        var last = calendar.DateOf(due);
        for (var date = calendar.NextWorkingDay(calendar.DateOf(start).PlusDays(-1)); date <= last; date = calendar.NextWorkingDay(date))
        {
            var day = calendar.OfficeDayOf(date);
            Add(running, Instant.Max(start, day.Opens), Instant.Min(due, day.LunchFrom), inOrder);
            Add(running, Instant.Max(start, day.LunchUntil), Instant.Min(due, day.Closes), inOrder);
        }

        return running;
    }

    internal static Instant AtShare(Instant start, Instant due, decimal share, List<(Instant From, Instant Until)> running)
    {
        if (share == 0)
            return start;
        var total = running.Aggregate(Duration.Zero, (sum, stretch) => sum + (stretch.Until - stretch.From));
        if (total == Duration.Zero)
            return start + Part(due - start, share);
        var left = Part(total, share);
        foreach (var (from, until) in running)
        {
            if (left <= until - from)
                return from + left;
            left -= until - from;
        }

        return due;
    }

    private static Duration Part(Duration whole, decimal share) => Duration.FromNanoseconds((long)(whole.ToInt64Nanoseconds() * share));

    private static void Add(List<(Instant, Instant)> running, Instant from, Instant until, ReadOnlySpan<Pause> inOrder)
    {
        foreach (var pause in inOrder)
        {
            var resumed = pause.Until ?? Instant.MaxValue;
            if (resumed <= from)
                continue;
            if (from < Instant.Min(pause.From, until))
                running.Add((from, Instant.Min(pause.From, until)));
            from = resumed;
        }

        if (from < until)
            running.Add((from, until));
    }
}
