using Governance.Core.Clocks.Calendars;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Admin.Calendars;

/// <summary>Days as the lines of the platform's own CSV: what the screen shows is what it reads. Days in a row that are the same share a line.</summary>
internal static class CalendarLines
{
    internal static string Write(IReadOnlyList<WrittenDay> days, bool english)
    {
        var lines = new List<string>();
        WrittenDay[] inOrder = [.. days.OrderBy(day => day.Date, StringComparer.Ordinal)];
        for (var first = 0; first < inOrder.Length;)
        {
            var last = first;
            while (last + 1 < inOrder.Length && Follows(inOrder[last], inOrder[last + 1]))
                last++;
            var day = inOrder[first];
            lines.Add(
                string.Join(
                    ',', ((string?[])[last == first ? day.Date : $"{day.Date}..{inOrder[last].Date}", Word(day.Kind, english),
                    day.Name ?? (day.Closes is null ? null : ""), day.Closes]).OfType<string>()));
            first = last + 1;
        }

        return string.Join('\n', lines);
    }

    private static bool Follows(WrittenDay day, WrittenDay next) =>
        day with { Date = "" } == next with { Date = "" } && Date(day).PlusDays(1) == Date(next);

    private static LocalDate Date(WrittenDay day) => LocalDatePattern.Iso.Parse(day.Date).Value;

    private static string Word(DayKind kind, bool english) => (kind switch
    {
        DayKind.MakeUpWorkday => AdminText.WorkdayWord,
        DayKind.ClosingDay => AdminText.ClosingDayWord,
        DayKind.HalfDay => AdminText.HalfDayWord,
        _ => AdminText.HolidayWord,
    }).In(english ? "en" : "zh");
}
