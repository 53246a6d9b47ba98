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
    private static readonly Dictionary<string, DayKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["放假"] = DayKind.Holiday,
        ["holiday"] = DayKind.Holiday,
        ["调休上班"] = DayKind.MakeUpWorkday,
        ["上班"] = DayKind.MakeUpWorkday,
        ["workday"] = DayKind.MakeUpWorkday,
        ["停办"] = DayKind.ClosingDay,
        ["closed"] = DayKind.ClosingDay,
        ["半天"] = DayKind.HalfDay,
        ["half day"] = DayKind.HalfDay,
    };

    internal static IReadOnlyList<(int Line, WrittenDay Day)> Read(string text, List<WrongLine> wrong)
    {
        var days = new List<(int, WrittenDay)>();
        foreach (var (line, index) in text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.TrimEntries).Select((line, index) => (line, index)))
        {
            if (line is "" or ['#', ..] || (index == 0 && !char.IsDigit(line.TrimStart('"')[0])))
                continue;
            var cells = line.Split(',').Select(cell => cell.Trim().Trim('"').Trim()).ToArray();
            days.AddRange(Days(cells, index + 1, wrong).Select(day => (index + 1, day)));
        }

        return days;
    }

    private static WrittenDay[] Days(string[] cells, int line, List<WrongLine> wrong)
    {
        var dates = cells[0].Split("..").Select(date => LocalDatePattern.Iso.Parse(date.Trim())).ToArray();
        if (dates.Length > 2 || !dates.All(date => date.Success) || dates[^1].Value < dates[0].Value || dates[^1].Value.Year != dates[0].Value.Year)
        {
            wrong.Add(new(line, new($"“{cells[0]}”不是日期，写作 2027-02-05 或 2027-02-05..2027-02-11（同一年）", $"“{cells[0]}” is no date: write 2027-02-05 or, within one year, 2027-02-05..2027-02-11")));
            return [];
        }

        if (cells.Length < 2 || !Kinds.TryGetValue(cells[1], out var kind))
        {
            wrong.Add(new(line, new($"类别“{cells.ElementAtOrDefault(1)}”不认识，写 放假、调休上班、停办 或 半天", $"The kind “{cells.ElementAtOrDefault(1)}” is unknown: write holiday, workday, closed or half day")));
            return [];
        }

        var closes = cells.ElementAtOrDefault(3) is { Length: > 0 } end ? end : null;
        WrittenDay[] days = [.. Dates(dates[0].Value, dates[^1].Value).Select(date =>
            new WrittenDay(LocalDatePattern.Iso.Format(date), kind, cells.ElementAtOrDefault(2) is { Length: > 0 } name ? name : null, closes))];
        if (days[0].Read() is not null)
            return days;
        wrong.Add(new(line, kind == DayKind.HalfDay
            ? new("半天要在第四栏写下班时间，如 12:00", "A half day has its closing time in the fourth column, such as 12:00")
            : new("只有半天才写下班时间", "Only a half day has a closing time")));
        return [];
    }

    private static IEnumerable<LocalDate> Dates(LocalDate first, LocalDate last)
    {
        for (var date = first; date <= last; date = date.PlusDays(1))
            yield return date;
    }
}
