using NodaTime;
using NodaTime.Text;

namespace Governance.WorkingTime;

/// <summary>
/// Calendar years as lines of text, as the built-in years are kept and as an admin can type a notice in:
/// <code>
/// # a remark
/// 2026-02-15..2026-02-23 春节      a holiday, first to last day
/// +2026-02-14 春节                 a make-up workday
/// -2026-09-07 台风停工              a closing day
/// ~2026-02-13 12:00 春节前          a half day with its closing time
/// </code>
/// </summary>
public static class CalendarText
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The years that a text has days of, in order.</summary>
    /// <param name="text">Lines in any order; dates are ISO 8601, of one year in a line; blank lines and remarks are passed over.</param>
    /// <exception cref="FormatException">A line is none of these; the message has its number and what to write.</exception>
    /// <exception cref="ArgumentException">A date stands twice, or is outside the years that a calendar takes.</exception>
    public static IReadOnlyList<CalendarYear> Read(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries)
            .SelectMany((line, index) => line is "" or ['#', ..] ? [] : Days(line, index + 1))
            .GroupBy(day => day.Date.Year)
            .OrderBy(year => year.Key)
            .Select(year => new CalendarYear(year.Key, [.. year]))];

    private static IEnumerable<CalendarDay> Days(string line, int number)
    {
        var kind = line[0] switch
        {
            '+' => DayKind.MakeUpWorkday,
            '-' => DayKind.ClosingDay,
            '~' => DayKind.HalfDay,
            _ => DayKind.Holiday,
        };
        var words = line.TrimStart('+', '-', '~').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var dates = words.Length == 0 ? [] : words[0].Split("..");
        var first = Date(dates.FirstOrDefault());
        var last = Date(dates.LastOrDefault());
        LocalTime? closes = kind == DayKind.HalfDay && words.Length > 1 && Time.Parse(words[1]) is { Success: true, Value: var time } ? time : null;
        if (dates.Length > 2 || first is null || last is null || last < first || first.Value.Year != last.Value.Year
            || (kind == DayKind.HalfDay) != (closes is not null))
            throw new FormatException(
                $"Line {number}: “{line}” is no day of a calendar: write “2026-02-15..2026-02-23 春节”, “+2026-02-14 春节”, “-2026-09-07 台风停工” or “~2026-02-13 "
                    + "12:00 春节前”.");
        var name = string.Join(' ', words.Skip(closes is null ? 1 : 2));
        for (var date = first.Value; date <= last; date = date.PlusDays(1))
            yield return new(date, kind, name.Length == 0 ? null : name, closes);
    }

    private static LocalDate? Date(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : null;
}
