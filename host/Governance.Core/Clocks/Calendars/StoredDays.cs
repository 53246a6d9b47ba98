using System.Text.Json;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Days of a calendar as the database and the API write them.</summary>
/// <param name="Date">ISO 8601.</param>
/// <param name="Closes">When a half day ends, <c>HH:mm</c>; null for every other kind.</param>
public sealed record WrittenDay(string Date, DayKind Kind, string? Name = null, string? Closes = null)
{
    internal static LocalTimePattern Time { get; } = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    internal static WrittenDay Of(CalendarDay day) =>
        new(LocalDatePattern.Iso.Format(day.Date), day.Kind, day.Name, day.Closes is { } closes ? Time.Format(closes) : null);

    /// <summary>Null when it is no day: a date that does not exist, a half day without an end, another with one, or a day that does not differ.</summary>
    internal CalendarDay? Read()
    {
        if (LocalDatePattern.Iso.Parse(Date ?? "") is not { Success: true, Value: var date } || Kind is DayKind.WorkingDay or DayKind.Weekend
            || !Enum.IsDefined(Kind))
            return null;
        LocalTime? closes = Closes is not null && Time.Parse(Closes) is { Success: true, Value: var time } ? time : null;
        return (Closes is null) == (closes is null) && (Kind == DayKind.HalfDay) == (closes is not null)
            ? new(date, Kind, string.IsNullOrWhiteSpace(Name) ? null : Name.Trim(), closes)
            : null;
    }
}

internal static class StoredDays
{
    internal static string Write(IEnumerable<CalendarDay> days) => JsonSerializer.Serialize(days.Select(WrittenDay.Of), Stored.Typed);

    internal static IReadOnlyList<CalendarDay> Read(string json) =>
        [.. JsonSerializer.Deserialize<WrittenDay[]>(json, Stored.Json)!.Select(day => day.Read()!)];
}
