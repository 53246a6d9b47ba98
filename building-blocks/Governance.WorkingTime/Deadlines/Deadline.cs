using NodaTime;

namespace Governance.WorkingTime;

/// <summary>
/// When an answer is due. Pure: the same question has the same answer at any time and on any host. The rules, with an example,
/// stand in <c>Rules.md</c> beside this library.
/// <list type="table">
/// <item><term>Hours</term><description>run round the clock from the moment of receipt. Source: Civil Code, article 201, second paragraph.</description></item>
/// <item><term>Working days</term><description>the day of receipt is not counted, whatever its hour and kind; due at close of business of the Nth
/// working day after it. Source: Civil Code, articles 201 and 203; working days by the State Council's notices.</description></item>
/// <item><term>Pauses</term><description>hours: the clock goes on where it stood. Working days: a day at whose close of business the clock stands
/// still is not counted. Source: the bureau's promise.</description></item>
/// <item><term>Extensions</term><description>count on from where the limit ended. Source: the bureau's promise, which ties an extension to
/// an explanation.</description></item>
/// </list>
/// </summary>
/// <remarks>
/// What follows from the rules: a later receipt, a greater limit, a pause, an extension or a further holiday never brings a deadline forward;
/// a pause that ends at once changes nothing; a pause cut in two is the pause. A time limit of amount 0 (the default value) throws
/// <see cref="ArgumentOutOfRangeException"/> everywhere, and so does a result after the year 9999. Pauses may come in any order; in order, and no
/// more than a few, nothing is allocated.
/// </remarks>
public static class Deadline
{
    /// <summary>When an answer is due on a clock that was never stopped.</summary>
    /// <param name="receivedAt">When the enquiry was accepted.</param>
    /// <param name="limit">How long the bureau has.</param>
    /// <param name="calendar">The bureau's calendar.</param>
    public static Instant Due(Instant receivedAt, TimeLimit limit, WorkingCalendar calendar) => Extend(receivedAt, limit, calendar);

    /// <summary>When an answer is due on a clock that was stopped at times.</summary>
    /// <param name="receivedAt">When the enquiry was accepted.</param>
    /// <param name="limit">How long the bureau has.</param>
    /// <param name="calendar">The bureau's calendar.</param>
    /// <param name="pauses">In any order; what lies before the receipt or after the deadline has no effect.</param>
    /// <returns><see langword="null"/> while an open pause keeps the deadline from being known (see <see cref="DueIfResumedAt"/>); a deadline that
    /// had passed before the pause stays.</returns>
    public static Instant? Due(Instant receivedAt, TimeLimit limit, WorkingCalendar calendar, ReadOnlySpan<Pause> pauses) =>
        Extend(receivedAt, limit, calendar, pauses);

    /// <summary>When an answer is due on a clock that was stopped at times and extended.</summary>
    /// <param name="receivedAt">When the enquiry was accepted.</param>
    /// <param name="limit">How long the bureau had at first.</param>
    /// <param name="calendar">The bureau's calendar.</param>
    /// <param name="pauses">In any order; those during an extension count as those before it.</param>
    /// <param name="extensions">In the order in which they were granted.</param>
    /// <returns><see langword="null"/> while an open pause keeps the deadline from being known.</returns>
    public static Instant? Due(
        Instant receivedAt, TimeLimit limit, WorkingCalendar calendar, ReadOnlySpan<Pause> pauses, ReadOnlySpan<TimeLimit> extensions)
    {
        pauses = Pause.InOrder(pauses);
        var due = Extend(receivedAt, limit, calendar, pauses);
        foreach (var extension in extensions)
            due = due is { } before ? Extend(before, extension, calendar, pauses) : null;
        return due;
    }

    /// <summary>When an answer would be due if the citizen answered at a moment: what to show while the clock stands still.</summary>
    /// <param name="receivedAt">When the enquiry was accepted.</param>
    /// <param name="limit">How long the bureau has.</param>
    /// <param name="calendar">The bureau's calendar.</param>
    /// <param name="pauses">In any order; the open ones end at <paramref name="resumedAt"/>.</param>
    /// <param name="resumedAt">When the clock would go on; a moment before a pause ends that pause at once.</param>
    /// <param name="extensions">In the order in which they were granted.</param>
    public static Instant DueIfResumedAt(
        Instant receivedAt, TimeLimit limit, WorkingCalendar calendar, ReadOnlySpan<Pause> pauses, Instant resumedAt,
        ReadOnlySpan<TimeLimit> extensions = default)
    {
        var closed = pauses.ToArray();
        for (var i = 0; i < closed.Length; i++)
            closed[i] = closed[i].ResumedAt(resumedAt);
        return Due(receivedAt, limit, calendar, closed, extensions)!.Value;
    }

    /// <summary>A later deadline: hours from the old one, or close of business of the Nth working day after the day of the old one.</summary>
    /// <param name="due">The old deadline.</param>
    /// <param name="by">How much more time.</param>
    /// <param name="calendar">The bureau's calendar.</param>
    public static Instant Extend(Instant due, TimeLimit by, WorkingCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by.Amount, 1);
        return by.Unit == TimeLimitUnit.Hours
            ? due + Duration.FromHours(by.Amount)
            : calendar.CloseOfBusiness(calendar.WorkingDayAfter(calendar.DateOf(due), by.Amount));
    }

    /// <summary>A later deadline on a clock that was stopped at times.</summary>
    /// <param name="due">The old deadline, which takes account of the pauses before it.</param>
    /// <param name="by">How much more time.</param>
    /// <param name="calendar">The bureau's calendar.</param>
    /// <param name="pauses">All pauses of the clock, in any order.</param>
    /// <returns><see langword="null"/> while an open pause keeps the deadline from being known.</returns>
    public static Instant? Extend(Instant due, TimeLimit by, WorkingCalendar calendar, ReadOnlySpan<Pause> pauses)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by.Amount, 1);
        if (pauses.IsEmpty)
            return Extend(due, by, calendar);
        return by.Unit == TimeLimitUnit.Hours
            ? Counting.Hours(due, Duration.FromHours(by.Amount), Pause.InOrder(pauses))
            : Counting.WorkingDays(due, by.Amount, calendar, pauses);
    }

    /// <summary>The moment at which a share of the working time from start to deadline is used up: when to warn.</summary>
    /// <param name="start">When the clock started.</param>
    /// <param name="due">When it is due; not before <paramref name="start"/>.</param>
    /// <param name="share">From 0 (gives <paramref name="start"/>) to 1, such as 0.8 for four fifths.</param>
    /// <param name="calendar">The bureau's calendar.</param>
    /// <param name="unit">Whether working time (office hours, lunch excluded) or elapsed time is shared out: that of the clock's limit.</param>
    /// <param name="pauses">The clock's pauses, in any order; an open one lasts until <paramref name="due"/>.</param>
    /// <returns>From start to due, and never earlier for a greater share. Where there is no such time in between, the share of the elapsed time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0 to 1, or the deadline is before the start.</exception>
    public static Instant AtShare(
        Instant start, Instant due, decimal share, WorkingCalendar calendar,
        TimeLimitUnit unit = TimeLimitUnit.WorkingDays, ReadOnlySpan<Pause> pauses = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1m);
        ArgumentOutOfRangeException.ThrowIfLessThan(due, start);
        return RunningTime.AtShare(start, due, share, RunningTime.Between(start, due, calendar, unit, Pause.InOrder(pauses)));
    }

    /// <summary>How a deadline came about, day by day, for the citizen and for the officer.</summary>
    /// <param name="receivedAt">When the enquiry was accepted.</param>
    /// <param name="limit">How long the bureau had at first.</param>
    /// <param name="calendar">The bureau's calendar.</param>
    /// <param name="pauses">In any order.</param>
    /// <param name="extensions">In the order in which they were granted.</param>
    /// <returns>Its deadline is that of <see cref="Due(Instant, TimeLimit, WorkingCalendar, ReadOnlySpan{Pause}, ReadOnlySpan{TimeLimit})"/>.</returns>
    public static DeadlineExplanation Explain(
        Instant receivedAt, TimeLimit limit, WorkingCalendar calendar, ReadOnlySpan<Pause> pauses = default, ReadOnlySpan<TimeLimit> extensions = default) =>
        Explaining.Explain(receivedAt, limit, calendar, Pause.InOrder(pauses).ToArray(), extensions);
}
