using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Contracts;

/// <summary>Days (日期) as forms keep them and as people read them, in the time of mainland China, which knows no other zone and no summer time.</summary>
public static class Dates
{
    private const string Weekdays = "一二三四五六日";

    private static readonly DateTimeZone Bureau = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    /// <summary>The day that it is now.</summary>
    public static LocalDate Today(IClock clock) => Of(clock.GetCurrentInstant());

    /// <summary>The day on which something happened.</summary>
    public static LocalDate Of(Instant moment) => moment.InZone(Bureau).Date;

    /// <summary>The day that an answer of type <c>date</c> names, such as <c>2026-03-04</c>; <see langword="null"/> for anything else.</summary>
    public static LocalDate? Read(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : null;

    /// <summary>A day with its weekday: <c>2026年3月4日（星期三）</c>, <c>Wednesday, 4 March 2026</c>.</summary>
    public static LocalText Written(LocalDate date) => new(
        $"{date.ToString("uuuu年M月d日", CultureInfo.InvariantCulture)}（星期{Weekdays[(int)date.DayOfWeek - 1]}）",
        date.ToString("dddd, d MMMM uuuu", CultureInfo.InvariantCulture));
}
