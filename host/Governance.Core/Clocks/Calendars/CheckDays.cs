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
            return ([], [new("days", ClocksText.AtMostDays(MostDays))]);
        foreach (var (line, index) in written.Select((line, index) => (line ?? new("", DayKind.Holiday), index)))
        {
            var field = $"days[{index}]";
            if (line.Read() is not { } day)
                errors.Add(new(field, ClocksText.IsNoDay(line.Date)));
            else if (year is not null && day.Date.Year != year)
                errors.Add(new(field, ClocksText.IsNotIn(line.Date, year)));
            else if (!seen.Add(day.Date))
                errors.Add(new(field, ClocksText.DayStandsTwice(line.Date)));
            else if (day.Name is { } name && TextRule.MistakeIn(name, 1, LongestName) is not null)
                errors.Add(new(field, ClocksText.NameOfHasAtMostCharacters(line.Date, LongestName)));
            else if (day.Date.Year is < CalendarYear.Earliest or > CalendarYear.Latest)
                errors.Add(new(field, ClocksText.IsOutOfTheCalendarsRange(line.Date)));
            else
                days.Add(day);
        }

        return (days, errors);
    }
}
