using System.Runtime.Serialization;
using Governance.WorkingTime;
using Ical.Net.CalendarComponents;
using NodaTime;
using NodaTime.Text;
using ICalendar = Ical.Net.Calendar;

namespace Governance.Core.Clocks.Calendars;

/// <summary>
/// An iCalendar (RFC 5545) of whole-day events, as calendar apps subscribe to. Which days are worked is said by X-APPLE-SPECIAL-DAY,
/// else by the summary: 休 or 放假 for a holiday, 班 for a make-up workday. What says neither is an error, not a guess.
/// </summary>
internal static class CalendarFromICalendar
{
    private const int Longest = 40;

    internal static IReadOnlyList<(int Line, WrittenDay Day)> Read(string text, List<WrongLine> wrong)
    {
        var days = new List<(int, WrittenDay)>();
        foreach (var (line, block) in Events(text))
        {
            if (Parse(block) is not { Start: not null } found)
                wrong.Add(new(line, new("这个事件读不出来", "This event cannot be read")));
            else if (KindOf(found) is not { } kind)
                wrong.Add(new(line, new($"“{found.Summary}”没有说明放假还是上班，请在标题里写“休”或“班”", $"“{found.Summary}” says neither holiday (休) nor workday (班); say it in the summary")));
            else
                days.AddRange(Days(found, kind, line, wrong).Select(day => (line, day)));
        }

        return days;
    }

    /// <summary>Each event by itself, with the line where it begins: the parser has no lines.</summary>
    private static IEnumerable<(int Line, string Block)> Events(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.None).Select(line => line.TrimEnd('\r')).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].Trim().Equals("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase))
                continue;
            var end = Array.FindIndex(lines, i, line => line.Trim().Equals("END:VEVENT", StringComparison.OrdinalIgnoreCase));
            end = end < 0 ? lines.Length - 1 : end;
            yield return (i + 1, string.Join("\r\n", lines[i..(end + 1)]));
            i = end;
        }
    }

    private static CalendarEvent? Parse(string block)
    {
        try
        {
            return ICalendar.Load($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//governance//calendar\r\n{block}\r\nEND:VCALENDAR\r\n")?.Events.SingleOrDefault();
        }
        catch (Exception unreadable) when (unreadable is SerializationException or ArgumentException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static DayKind? KindOf(CalendarEvent found)
    {
        var said = found.Properties.FirstOrDefault(property => property.Name.Equals("X-APPLE-SPECIAL-DAY", StringComparison.OrdinalIgnoreCase))?.Value as string;
        var summary = found.Summary ?? "";
        return said switch
        {
            "WORK-HOLIDAY" => DayKind.Holiday,
            "ALTERNATE-WORKDAY" => DayKind.MakeUpWorkday,
            // The make-up first: “调休上班” has both signs.
            _ when summary.Contains('班') => DayKind.MakeUpWorkday,
            _ when summary.Contains('休') || summary.Contains("放假", StringComparison.Ordinal) => DayKind.Holiday,
            _ => null,
        };
    }

    private static IEnumerable<WrittenDay> Days(CalendarEvent found, DayKind kind, int line, List<WrongLine> wrong)
    {
        var first = new LocalDate(found.Start!.Year, found.Start.Month, found.Start.Day);
        // The end of a whole-day event is the day after it.
        var last = found.End is { } end ? new LocalDate(end.Year, end.Month, end.Day).PlusDays(-1) : first;
        if (found.RecurrenceRule is not null || found.Start.HasTime || last < first || Period.DaysBetween(first, last) >= Longest)
        {
            wrong.Add(new(line, new("只收整天、不重复、不超过 40 天的事件", "Only whole-day events that do not repeat and are no longer than 40 days")));
            yield break;
        }

        var name = (found.Summary ?? "").Split('（', '(', '·')[0].Replace("放假", "", StringComparison.Ordinal).TrimEnd('休', '班', ' ', '调', '补');
        for (var date = first; date <= last; date = date.PlusDays(1))
            yield return new(LocalDatePattern.Iso.Format(date), kind, name.Length == 0 ? null : name);
    }
}
