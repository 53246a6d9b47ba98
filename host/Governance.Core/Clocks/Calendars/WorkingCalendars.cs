using System.Collections.Frozen;
using Governance.WorkingTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>The hours and days of one desk that differ from the bureau's.</summary>
internal sealed record DeskHours(OfficeHours Hours, IReadOnlyList<CalendarDay> Days);

/// <summary>
/// The bureau's calendar and those of the desks that have one of their own. Immutable: a proposal is another one, and what would move is
/// found by comparing.
/// </summary>
internal sealed class WorkingCalendars
{
    private readonly FrozenDictionary<int, CalendarYear> years;
    private readonly FrozenDictionary<string, DeskHours> hours;
    private readonly FrozenDictionary<string, WorkingCalendar> desks;

    /// <param name="years">What was entered; it replaces the built-in year.</param>
    /// <param name="hours">By code of the desk; <see cref="WholeBureau"/> for the bureau itself.</param>
    /// <exception cref="ArgumentException">A half day closes before its office opens.</exception>
    internal WorkingCalendars(IEnumerable<CalendarYear> years, IEnumerable<KeyValuePair<string, DeskHours>> hours)
    {
        this.years = years.ToFrozenDictionary(year => year.Year);
        this.hours = hours.ToFrozenDictionary(StringComparer.Ordinal);
        var china = ChinaHolidays.Years.Where(year => !this.years.ContainsKey(year.Year)).Concat(this.years.Values);
        var whole = this.hours.GetValueOrDefault(WholeBureau);
        Bureau = Overlaid(new(WorkingCalendar.China.Zone, whole?.Hours, china), whole?.Days ?? []);
        desks = this.hours.Where(desk => desk.Key != WholeBureau)
            .ToFrozenDictionary(desk => desk.Key, desk => Overlaid(Bureau.With(desk.Value.Hours), desk.Value.Days), StringComparer.Ordinal);
    }

    internal const string WholeBureau = "";

    internal static WorkingCalendars BuiltIn { get; } = new([], []);

    internal WorkingCalendar Bureau { get; }

    internal IReadOnlyDictionary<int, CalendarYear> Entered => years;

    internal IReadOnlyDictionary<string, DeskHours> Hours => hours;

    internal WorkingCalendar For(string? desk) => desk is not null && desks.TryGetValue(desk, out var own) ? own : Bureau;

    internal WorkingCalendars With(CalendarYear year) => new(years.Values.Where(old => old.Year != year.Year).Append(year), hours);

    internal WorkingCalendars With(string desk, DeskHours? own) =>
        new(years.Values, hours.Where(old => old.Key != desk).Concat(own is null ? [] : [new(desk, own)]));

    /// <summary>
    /// A desk's days take the place of the bureau's on the same date. A year without data stays one: some closing days do not make its
    /// holidays known.
    /// </summary>
    private static WorkingCalendar Overlaid(WorkingCalendar calendar, IReadOnlyList<CalendarDay> days)
    {
        foreach (var year in days.GroupBy(day => day.Date.Year).Where(year => calendar.HasDataFor(year.Key)))
        {
            var own = year.ToDictionary(day => day.Date);
            var rest = calendar.Years.Single(calendarYear => calendarYear.Year == year.Key).Days.Where(day => !own.ContainsKey(day.Date));
            calendar = calendar.With(new CalendarYear(year.Key, [.. rest, .. own.Values]));
        }

        return calendar;
    }
}
