using NodaTime;

namespace Governance.WorkingTime;

/// <summary>Walks the days that <see cref="Counting"/> counts, and keeps what it sees.</summary>
internal static class Explaining
{
    internal static DeadlineExplanation Explain(
        Instant receivedAt, TimeLimit limit, WorkingCalendar calendar, Pause[] inOrder, ReadOnlySpan<TimeLimit> extensions)
    {
        var stages = new List<DeadlineStage> { Stage(receivedAt, limit, isExtension: false, calendar, inOrder, counted: 0) };
        foreach (var extension in extensions)
        {
            var counted = stages.SelectMany(stage => stage.Days).Max(day => day.Number) ?? 0;
            stages.Add(Stage(stages[^1].Due, extension, isExtension: true, calendar, inOrder, counted));
        }

        var unknown = stages.SelectMany(stage => stage.Days).Select(day => day.Date.Year).Distinct().Where(year => !calendar.HasDataFor(year));
        return new(receivedAt, stages, inOrder, [.. unknown], calendar.Zone);
    }

    private static DeadlineStage Stage(Instant? from, TimeLimit limit, bool isExtension, WorkingCalendar calendar, Pause[] inOrder, int counted)
    {
        var due = from is { } start ? Deadline.Extend(start, limit, calendar, inOrder) : null;
        IReadOnlyList<ExplainedDay> days = from is { } first && limit.Unit == TimeLimitUnit.WorkingDays
            ? [.. Days(first, due, isExtension, calendar, inOrder, counted)]
            : [];
        return new(limit, isExtension, from, due, days);
    }

    private static IEnumerable<ExplainedDay> Days(Instant from, Instant? due, bool isExtension, WorkingCalendar calendar, Pause[] inOrder, int counted)
    {
        var date = calendar.DateOf(from);
        if (!isExtension)
            yield return Day(date, null, NotCounted.DayOfReceipt);
        var last = due is { } end ? calendar.DateOf(end) : (LocalDate?)null;
        while (date != last)
        {
            date = date.PlusDays(1);
            var open = false;
            var why = calendar.KindOf(date) switch
            {
                DayKind.Weekend => NotCounted.Weekend,
                DayKind.Holiday => NotCounted.Holiday,
                DayKind.ClosingDay => NotCounted.ClosingDay,
                _ => Counting.StandsStill(calendar.CloseOfBusiness(date), inOrder, out open) ? NotCounted.Paused : (NotCounted?)null,
            };
            yield return Day(date, why is null ? ++counted : null, why);
            // Every day after it would be paused as well.
            if (open)
                yield break;
        }

        ExplainedDay Day(LocalDate date, int? number, NotCounted? why)
        {
            var kind = calendar.KindOf(date);
            return new(date, kind, number, why, calendar.NameOf(date), kind == DayKind.HalfDay ? calendar.ClosesAt(date) : null);
        }
    }
}
