using System.Globalization;
using Governance.Contracts;
using NodaTime;
using NodaTime.Text;

namespace Governance.Traffic;

internal static class Dates
{
    private const string Weekdays = "一二三四五六日";

    private static readonly DateTimeZone Bureau = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static LocalDate Today(IClock clock) => clock.GetCurrentInstant().InZone(Bureau).Date;

    public static LocalDate? Read(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : null;

    public static LocalText Written(LocalDate date) => new(
        $"{date.ToString("uuuu年M月d日", CultureInfo.InvariantCulture)}（星期{Weekdays[(int)date.DayOfWeek - 1]}）",
        date.ToString("dddd, d MMMM uuuu", CultureInfo.InvariantCulture));

    /// <summary>Mondays to Fridays only: a module has no calendar of holidays, and what it says names them.</summary>
    public static LocalDate PlusWeekdays(this LocalDate date, int days)
    {
        while (days > 0)
        {
            date = date.PlusDays(1);
            if (date.DayOfWeek < IsoDayOfWeek.Saturday)
                days--;
        }

        return date;
    }
}
