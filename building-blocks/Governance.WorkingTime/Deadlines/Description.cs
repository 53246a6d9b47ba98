using NodaTime;

namespace Governance.WorkingTime;

/// <summary>The order of an explanation's lines; what they say is the language's.</summary>
internal sealed class Description(DeadlineExplanation explanation, ILanguage words)
{
    internal IReadOnlyList<string> Lines()
    {
        var limit = explanation.Stages[0].Limit;
        var lines = new List<string> { words.Received(Shown(explanation.ReceivedAt), limit) };
        foreach (var stage in explanation.Stages)
        {
            if (stage.IsExtension)
                lines.Add(words.Extended(stage.Limit));
            lines.AddRange(stage.Limit.Unit == TimeLimitUnit.Hours ? Pauses(stage) : Days(stage));
        }

        lines.AddRange(explanation.YearsWithoutData.Select(words.WithoutData));
        lines.Add(explanation.Due is { } due ? words.Due(Shown(due)) : words.StandsStill);
        return lines;
    }

    private IEnumerable<string> Pauses(DeadlineStage stage) => explanation.Pauses
        .Where(pause => stage.From is { } from && pause.From != pause.Until
            && (pause.Until is null || pause.Until > from) && (stage.Due is null || pause.From < stage.Due))
        .Select(pause => words.Paused(Shown(pause.From), pause.Until is { } until ? Shown(until) : null));

    private IEnumerable<string> Days(DeadlineStage stage)
    {
        ExplainedDay[] days = [.. stage.Days.Where(day => day.NotCounted != NotCounted.DayOfReceipt)];
        for (var first = 0; first < days.Length;)
        {
            var last = first;
            if (days[first].NotCounted is { } why)
            {
                while (last + 1 < days.Length && days[last + 1].NotCounted == why && days[last + 1].Name == days[first].Name)
                    last++;
                yield return words.Uncounted(days[first].Date, days[last].Date, why, days[first].Name);
            }
            else
            {
                yield return words.Counted(days[first]);
            }

            first = last + 1;
        }
    }

    private LocalDateTime Shown(Instant moment) => moment.InZone(explanation.Zone).LocalDateTime;
}

/// <summary>What the lines say in one language.</summary>
internal interface ILanguage
{
    string StandsStill { get; }

    string Received(LocalDateTime at, TimeLimit limit);

    string Extended(TimeLimit by);

    string Counted(ExplainedDay day);

    string Uncounted(LocalDate first, LocalDate last, NotCounted why, string? name);

    string Paused(LocalDateTime from, LocalDateTime? until);

    string WithoutData(int year);

    string Due(LocalDateTime at);
}
