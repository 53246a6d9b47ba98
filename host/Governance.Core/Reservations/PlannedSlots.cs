using System.Globalization;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Reservations;

/// <summary>A time at a station, whether or not somebody has it.</summary>
internal sealed record PlannedSlot(string Id, Station Station, LocalDate Date, LocalTime Time, Instant StartsAt);

/// <summary>A slot's id: date, time and the number of the station, such as <c>2026-03-02T0830-1</c>.</summary>
internal static class SlotId
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HHmm");

    internal static string Of(LocalDate date, LocalTime time, int station) =>
        string.Create(CultureInfo.InvariantCulture, $"{Pattern.Format(date + time)}-{station}");

    /// <summary>Null for what is no id.</summary>
    internal static (LocalDateTime At, int Station)? Read(string id) =>
        id.LastIndexOf('-') is > 0 and var dash
        && Pattern.Parse(id[..dash]) is { Success: true, Value: var at }
        && int.TryParse(id.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var station)
            ? (at, station)
            : null;
}

internal static class PlannedSlots
{
    /// <summary>All that can be asked for: on working days from the next one, with the notice that the station wants, and not before a moment.</summary>
    /// <param name="earliest">What begins before it could not be confirmed in time.</param>
    internal static IEnumerable<PlannedSlot> Slots(this StationPlan plan, Instant now, Instant earliest, WorkingCalendar calendar) =>
        from date in Days(plan, now, calendar)
        from station in plan.Stations
        where !station.Closed && !station.IsClosedOn(date)
        from time in station.Begins
        let starts = (date + time).InZoneLeniently(calendar.Zone).ToInstant()
        where starts >= earliest && starts >= now + Duration.FromHours(station.NoticeHours)
        select new PlannedSlot(SlotId.Of(date, time, station.Number), station, date, time, starts);

    private static IEnumerable<LocalDate> Days(StationPlan plan, Instant now, WorkingCalendar calendar)
    {
        var date = now.InZone(calendar.Zone).Date;
        for (var day = 0; day < plan.DaysAhead; day++)
            yield return date = calendar.NextWorkingDay(date);
    }
}
