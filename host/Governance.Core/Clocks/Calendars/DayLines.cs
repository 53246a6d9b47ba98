using Governance.Contracts;
using Governance.Core.Settings;
using Governance.WorkingTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Days of a calendar, a line each.</summary>
internal static class DayLines
{
    internal static IEnumerable<SettingLine> Of(IEnumerable<WrittenDay> days) =>
        days.OrderBy(day => day.Date, StringComparer.Ordinal).Select(day => new SettingLine(day.Date, Text(day)));

    private static LocalText Text(WrittenDay day)
    {
        var kind = day.Kind switch
        {
            DayKind.MakeUpWorkday => ClocksText.MakeUpWorkday,
            DayKind.ClosingDay => ClocksText.ClosingDay,
            DayKind.HalfDay => ClocksText.HalfDayUntil(day.Closes),
            _ => ClocksText.Holiday,
        };
        return new($"{day.Date} {kind.Zh}{(day.Name is null ? "" : $"（{day.Name}）")}", $"{day.Date} {kind.En}{(day.Name is null ? "" : $" ({day.Name})")}");
    }
}
