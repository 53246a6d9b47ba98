using NodaTime;

namespace Governance.WorkingTime;

/// <summary>
/// Which days the bureau works and until when: a zone, office hours, and years of days that differ from Monday to Friday.
/// Immutable and safe to share between threads; a change is a new calendar, and what was worked out with the old one stays as it was.
/// </summary>
/// <remarks>
/// Years without data count Monday to Friday. Dates are ISO dates in <see cref="Zone"/>. From 2000 to 2060, and where there is data,
/// the Nth working day is found in one step. Where the zone sets its clocks, closing time is the first moment at which the wall
/// clock shows it or a later time. Equality is by reference.
/// </remarks>
public sealed class WorkingCalendar
{
    private readonly Dictionary<int, CalendarYear> years;
    private readonly Dictionary<LocalDate, CalendarDay> days;
    private readonly WorkingDayIndex index;

    /// <summary>A calendar.</summary>
    /// <param name="zone">The bureau's zone.</param>
    /// <param name="officeHours">When it works; <see langword="null"/> means <see cref="OfficeHours.Default"/>.</param>
    /// <param name="years">The years with data, in any order.</param>
    /// <exception cref="ArgumentException">A year stands twice, or a half day closes before the office opens.</exception>
    public WorkingCalendar(DateTimeZone zone, OfficeHours? officeHours, IEnumerable<CalendarYear> years)
    {
        Zone = zone;
        OfficeHours = officeHours ?? OfficeHours.Default;
        this.years = years.ToDictionary(year => year.Year);
        days = this.years.Values.SelectMany(year => year.Days).ToDictionary(day => day.Date);
        if (days.Values.FirstOrDefault(day => day.Closes <= OfficeHours.Opens) is { } never)
            throw new ArgumentException(
                $"{never.Date:uuuu-MM-dd} closes at {never.Closes:HH:mm}, but the office opens at {OfficeHours.Opens:HH:mm}.", nameof(years));
        index = new(this.years.Keys, IsWorkingDay);
    }

    /// <summary>Mainland China: zone Asia/Shanghai, default hours, the built-in years 2010 to 2026.</summary>
    public static WorkingCalendar China { get; } = new(DateTimeZoneProviders.Tzdb["Asia/Shanghai"], OfficeHours.Default, ChinaHolidays.Years);

    /// <summary>The bureau's zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>When the bureau works on a working day.</summary>
    public OfficeHours OfficeHours { get; }

    /// <summary>The years with data, in order.</summary>
    public IEnumerable<CalendarYear> Years => years.Values.OrderBy(year => year.Year);

    /// <summary>This calendar with a year added, or replaced where it was there.</summary>
    public WorkingCalendar With(CalendarYear year) => new(Zone, OfficeHours, years.Values.Where(old => old.Year != year.Year).Append(year));

    /// <summary>This calendar with other office hours.</summary>
    public WorkingCalendar With(OfficeHours officeHours) => new(Zone, officeHours, years.Values);

    /// <summary>This calendar in another zone. Instants fixed before stay what they are.</summary>
    public WorkingCalendar With(DateTimeZone zone) => new(zone, OfficeHours, years.Values);

    /// <summary>Whether the year's days are known; if not, its Mondays to Fridays count, and a citizen should be told.</summary>
    public bool HasDataFor(int year) => years.ContainsKey(year);

    /// <summary>What a day is.</summary>
    public DayKind KindOf(LocalDate date) =>
        days.TryGetValue(date, out var day) ? day.Kind : date.DayOfWeek >= IsoDayOfWeek.Saturday ? DayKind.Weekend : DayKind.WorkingDay;

    /// <summary>The name of a holiday or other day that differs, such as <c>春节</c>; <see langword="null"/> where it has none.</summary>
    public string? NameOf(LocalDate date) => days.GetValueOrDefault(date)?.Name;

    /// <summary>Whether the office works on a day, be it only half of it.</summary>
    public bool IsWorkingDay(LocalDate date) => days.TryGetValue(date, out var day) ? day.IsWorked : date.DayOfWeek < IsoDayOfWeek.Saturday;

    /// <summary>When business ends on a working day, by the wall clock; <see langword="null"/> on a day that is not worked.</summary>
    public LocalTime? ClosesAt(LocalDate date) => IsWorkingDay(date) ? ClosingTime(date) : null;

    /// <summary>The moment at which business ends on a working day.</summary>
    /// <exception cref="ArgumentException">The day is not worked.</exception>
    public Instant CloseOfBusiness(LocalDate date) => ClosesAt(date) is { } time
        ? WallClock.First(Zone, date.At(time))
        : throw new ArgumentException($"{date:uuuu-MM-dd} is not a working day.", nameof(date));

    /// <summary>The first working day after a date.</summary>
    public LocalDate NextWorkingDay(LocalDate date) => WorkingDayAfter(date, 1);

    /// <summary>The Nth working day after a date, the date itself not counted.</summary>
    /// <param name="date">Any date.</param>
    /// <param name="count">N, from 1 up.</param>
    public LocalDate WorkingDayAfter(LocalDate date, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (index.TryFind(date, count, out var found))
            return found;
        while (count > 0)
        {
            date = date.PlusDays(1);
            if (IsWorkingDay(date))
                count--;
        }

        return date;
    }

    /// <summary>The date at a moment in the bureau's zone. Where clocks are set back over midnight, the old day does not come back.</summary>
    public LocalDate DateOf(Instant moment) => WallClock.DateOf(Zone, moment);

    internal OfficeDay OfficeDayOf(LocalDate date)
    {
        var closes = ClosingTime(date);
        var lunch = OfficeHours.Lunch;
        return new(
            At(OfficeHours.Opens),
            At(LocalTime.Min(lunch?.From ?? closes, closes)),
            At(LocalTime.Min(lunch?.Until ?? closes, closes)),
            At(closes));

        Instant At(LocalTime time) => WallClock.First(Zone, date.At(time));
    }

    private LocalTime ClosingTime(LocalDate date) => days.GetValueOrDefault(date)?.Closes ?? OfficeHours.Closes;
}
