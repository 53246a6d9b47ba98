using Governance.Core.Clocks.Calendars;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks.Moving;

/// <summary>Which open clocks a change can touch at all; the rest need not be read.</summary>
/// <param name="First">The first day that changed.</param>
/// <param name="Last">The last one.</param>
/// <param name="Desk">Only the clocks of this desk; null for all.</param>
internal sealed record ChangedDays(LocalDate First, LocalDate Last, string? Desk = null)
{
    internal static ChangedDays Everything { get; } = new(new(1900, 1, 1), new(2199, 12, 31));

    internal static IEnumerable<ChangedDays> Between(WorkingCalendars before, WorkingCalendars after)
    {
        if (!SameDesk(before, after, WorkingCalendars.WholeBureau))
            return [Everything];
        var desks = before.Hours.Keys.Union(after.Hours.Keys).Where(desk => !SameDesk(before, after, desk)).Select(desk => Everything with { Desk = desk });
        var years = before.Entered.Keys.Union(after.Entered.Keys).Select(year => InYear(before.Bureau, after.Bureau, year)).OfType<ChangedDays>();
        return [.. desks, .. years];
    }

    /// <summary>Null when the year is the same.</summary>
    internal static ChangedDays? InYear(WorkingCalendar before, WorkingCalendar after, int year)
    {
        var old = DaysOf(before, year);
        var now = DaysOf(after, year);
        LocalDate[] changed = [.. old.Except(now).Concat(now.Except(old)).Select(day => day.Date)];
        return changed.Length == 0 ? null : new(changed.Min(), changed.Max());
    }

    private static IEnumerable<CalendarDay> DaysOf(WorkingCalendar calendar, int year) =>
        calendar.Years.FirstOrDefault(calendarYear => calendarYear.Year == year)?.Days ?? [];

    private static bool SameDesk(WorkingCalendars before, WorkingCalendars after, string desk)
    {
        var (old, now) = (before.Hours.GetValueOrDefault(desk), after.Hours.GetValueOrDefault(desk));
        return old is null ? now is null : now is not null && old.Hours == now.Hours && old.Days.SequenceEqual(now.Days);
    }
}
