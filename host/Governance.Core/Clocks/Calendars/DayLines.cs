using Governance.Contracts;
using Governance.Core.Settings;
using Governance.WorkingTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Days of a calendar, a line each.</summary>
internal static class DayLines
{
    internal static IEnumerable<SettingLine> Of(IEnumerable<WrittenDay> days) => days.OrderBy(day => day.Date, StringComparer.Ordinal).Select(day => new SettingLine(day.Date, Text(day)));

    private static LocalText Text(WrittenDay day)
    {
        var (zh, en) = day.Kind switch
        {
            DayKind.MakeUpWorkday => ("调休上班", "make-up workday"),
            DayKind.ClosingDay => ("停办", "closed"),
            DayKind.HalfDay => ($"半天，{day.Closes} 下班", $"half day, closes at {day.Closes}"),
            _ => ("放假", "holiday"),
        };
        return new($"{day.Date} {zh}{(day.Name is null ? "" : $"（{day.Name}）")}", $"{day.Date} {en}{(day.Name is null ? "" : $" ({day.Name})")}");
    }
}
