using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>What was read from a file: all its days of the year, or what is wrong with which line.</summary>
/// <param name="OfOtherYears">Days of other years in the file, left out.</param>
internal sealed record ImportedCalendar(int Year, IReadOnlyList<WrittenDay> Days, int OfOtherYears);

/// <summary>A line of a file that could not be read.</summary>
internal sealed record WrongLine(int Line, LocalText Message);

/// <summary>Reads a year's days from a file: the platform's own CSV, or an iCalendar. Nothing is changed; the days go to the preview.</summary>
internal static class ReadCalendarText
{
    private const int Largest = 1_000_000;

    /// <summary>Whatever ends them: line feed, carriage return, or both.</summary>
    internal static string[] Lines(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    /// <summary>Counted, for beyond the last day of the calendar there is none.</summary>
    internal static IEnumerable<LocalDate> Dates(LocalDate first, LocalDate last) =>
        Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);

    internal static Outcome<ImportedCalendar> Run(int year, string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Largest)
            return Problem.Invalid(new FieldError("file", ClocksText.FileIsEmptyOrTooLarge));
        List<WrongLine> wrong = [];
        var days = text.TrimStart('\uFEFF', ' ', '\r', '\n').StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase)
            ? CalendarFromICalendar.Read(text, wrong)
            : CalendarFromCsv.Read(text, wrong);
        foreach (var twice in days.GroupBy(day => day.Day.Date).Where(date => date.Count() > 1))
            wrong.Add(new(twice.Last().Line, ClocksText.DayStandsTwice(twice.Key)));
        if (wrong.Count > 0)
            return Problem.Invalid([.. wrong.OrderBy(line => line.Line).Select(line => new FieldError(
                $"line {line.Line}", ClocksText.Line(line.Line, line.Message)))]);
        WrittenDay[] ofYear = [.. days.Select(day => day.Day).Where(day => day.Date.StartsWith($"{year:0000}-", StringComparison.Ordinal))
            .OrderBy(day => day.Date, StringComparer.Ordinal)];
        if (ofYear.Length == 0)
            return Problem.Invalid(new FieldError("file", ClocksText.FileHasNoDaysOf(year)));
        return new ImportedCalendar(year, ofYear, days.Count - ofYear.Length);
    }
}
