using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Clocks.Calendars;

/// <summary>
/// The platform's own CSV: date, kind, name, closing time. A date may be a range, first..last; the kind is 放假, 调休上班, 停办 or 半天,
/// or its English word; a first line of headings and lines that begin with # are passed over.
/// <code>
/// 日期,类别,名称,下班
/// 2027-02-05..2027-02-11,放假,春节
/// 2027-02-13,调休上班,春节
/// 2027-02-04,半天,春节前,12:00
/// </code>
/// </summary>
internal static class CalendarFromCsv
{
    private static readonly LocalDatePattern Slashes = LocalDatePattern.CreateWithInvariantCulture("uuuu/M/d");

    private static readonly Dictionary<string, DayKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [ClocksText.Holiday.Zh] = DayKind.Holiday,
        ["holiday"] = DayKind.Holiday,
        [ClocksText.MakeUpWorkday.Zh] = DayKind.MakeUpWorkday,
        [ClocksText.AtWork] = DayKind.MakeUpWorkday,
        ["workday"] = DayKind.MakeUpWorkday,
        [ClocksText.ClosingDay.Zh] = DayKind.ClosingDay,
        ["closed"] = DayKind.ClosingDay,
        [ClocksText.HalfDay.Zh] = DayKind.HalfDay,
        ["half day"] = DayKind.HalfDay,
    };

    internal static IReadOnlyList<(int Line, WrittenDay Day)> Read(string text, List<WrongLine> wrong)
    {
        var days = new List<(int, WrittenDay)>();
        var begun = false;
        foreach (var (line, index) in ReadCalendarText.Lines(text).Select((line, index) => (line.Trim(), index)))
        {
            var cells = CsvCells.Of(line);
            // Spreadsheets write rows of empty cells, and headings stand on the first row that has any.
            if (line is ['#', ..] || Array.TrueForAll(cells, cell => cell.Length == 0))
                continue;
            var heading = !begun && cells[0] is not [>= '0' and <= '9', ..];
            begun = true;
            if (heading)
                continue;
            days.AddRange(Days(cells, index + 1, wrong).Select(day => (index + 1, day)));
        }

        return days;
    }

    private static WrittenDay[] Days(string[] cells, int line, List<WrongLine> wrong)
    {
        var dates = cells[0].Split("..").Select(date => Written(date.Trim())).ToArray();
        if (dates.Length > 2 || !dates.All(date => date.Success) || dates[^1].Value < dates[0].Value || dates[^1].Value.Year != dates[0].Value.Year)
        {
            wrong.Add(new(line, ClocksText.IsNoDate(cells[0])));
            return [];
        }

        if (cells.Length < 2 || !Kinds.TryGetValue(cells[1], out var kind))
        {
            wrong.Add(new(line, ClocksText.KindIsUnknown(cells.ElementAtOrDefault(1))));
            return [];
        }

        var closes = cells.ElementAtOrDefault(3) is { Length: > 0 } end ? end : null;
        WrittenDay[] days = [.. ReadCalendarText.Dates(dates[0].Value, dates[^1].Value).Select(date =>
            new WrittenDay(LocalDatePattern.Iso.Format(date), kind, cells.ElementAtOrDefault(2) is { Length: > 0 } name ? name : null, closes))];
        if (days[0].Read() is not null)
            return days;
        wrong.Add(new(line, kind == DayKind.HalfDay
            ? ClocksText.HalfDayHasItsClosingTime
            : ClocksText.OnlyHalfDayHasClosingTime));
        return [];
    }

    /// <summary>As it is meant to be written, or as spreadsheets write it.</summary>
    private static ParseResult<LocalDate> Written(string date) =>
        LocalDatePattern.Iso.Parse(date) is { Success: true } iso ? iso : Slashes.Parse(date.Replace('-', '/'));
}
