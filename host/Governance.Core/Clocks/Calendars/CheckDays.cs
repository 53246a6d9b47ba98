using Governance.Contracts;
using Governance.WorkingTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Whether what was typed in or imported are the days of a calendar; errors say which.</summary>
internal static class CheckDays
{
    private const int MostDays = 366;
    private const int LongestName = 50;

    internal static (IReadOnlyList<CalendarDay> Days, IReadOnlyList<FieldError> Errors) Run(IReadOnlyList<WrittenDay> written, int? year)
    {
        var errors = new List<FieldError>();
        var days = new List<CalendarDay>();
        var seen = new HashSet<NodaTime.LocalDate>();
        if (written.Count > MostDays)
            return ([], [new("days", new($"最多 {MostDays} 天。", $"At most {MostDays} days."))]);
        foreach (var (line, index) in written.Select((line, index) => (line ?? new("", DayKind.Holiday), index)))
        {
            var field = $"days[{index}]";
            if (line.Read() is not { } day)
                errors.Add(new(field, new($"“{line.Date}”不是有效的一天：日期写作 2027-02-05；半天要写下班时间（如 12:00），其他的不写。", $"“{line.Date}” is no day: write 2027-02-05; a half day, and no other, has a closing time such as 12:00.")));
            else if (year is not null && day.Date.Year != year)
                errors.Add(new(field, new($"{line.Date} 不在 {year} 年。", $"{line.Date} is not in {year}.")));
            else if (!seen.Add(day.Date))
                errors.Add(new(field, new($"{line.Date} 写了两次。", $"{line.Date} stands twice.")));
            else if (day.Name is { } name && TextRule.MistakeIn(name, 1, LongestName) is not null)
                errors.Add(new(field, new($"{line.Date} 的名称最多 {LongestName} 个字，不含控制字符。", $"The name of {line.Date} has at most {LongestName} characters, without control characters.")));
            else if (day.Date.Year is < CalendarYear.Earliest or > CalendarYear.Latest)
                errors.Add(new(field, new($"{line.Date} 超出日历范围。", $"{line.Date} is out of the calendar's range.")));
            else
                days.Add(day);
        }

        return (days, errors);
    }
}
