using Governance.Contracts;

namespace Governance.Core.Clocks.Calendars;

/// <summary>What was read from a file: all its days of the year, or what is wrong with which line.</summary>
/// <param name="OfOtherYears">Days of other years in the file, left out.</param>
public sealed record ImportedCalendar(int Year, IReadOnlyList<WrittenDay> Days, int OfOtherYears);

/// <summary>A line of a file that could not be read.</summary>
internal sealed record WrongLine(int Line, LocalText Message);

/// <summary>Reads a year's days from a file: the platform's own CSV, or an iCalendar. Nothing is changed; the days go to the preview.</summary>
internal static class ReadCalendarText
{
    private const int Largest = 1_000_000;

    internal static Outcome<ImportedCalendar> Run(int year, string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Largest)
            return Problem.Invalid(new FieldError("file", new("文件是空的，或者太大。", "The file is empty, or too large.")));
        List<WrongLine> wrong = [];
        var days = text.TrimStart('\uFEFF', ' ', '\r', '\n').StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase)
            ? CalendarFromICalendar.Read(text, wrong)
            : CalendarFromCsv.Read(text, wrong);
        foreach (var twice in days.GroupBy(day => day.Day.Date).Where(date => date.Count() > 1))
            wrong.Add(new(twice.Last().Line, new($"{twice.Key} 写了两次。", $"{twice.Key} stands twice.")));
        if (wrong.Count > 0)
            return Problem.Invalid([.. wrong.OrderBy(line => line.Line).Select(line => new FieldError(
                $"line {line.Line}", new($"第 {line.Line} 行：{line.Message.Zh}", $"Line {line.Line}: {line.Message.In("en")}")))]);
        WrittenDay[] ofYear = [.. days.Select(day => day.Day).Where(day => day.Date.StartsWith($"{year:0000}-", StringComparison.Ordinal)).OrderBy(day => day.Date, StringComparer.Ordinal)];
        if (ofYear.Length == 0)
            return Problem.Invalid(new FieldError("file", new($"文件里没有 {year} 年的日子。", $"The file has no days of {year}.")));
        return new ImportedCalendar(year, ofYear, days.Count - ofYear.Length);
    }
}
