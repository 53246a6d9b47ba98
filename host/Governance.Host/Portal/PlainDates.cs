using System.Globalization;
using Governance.Core.Clocks;
using Governance.Host.Portal.Texts;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Portal;

/// <summary>Dates and times as people say them, in the bureau's zone and with the day of the week.</summary>
internal static class PlainDates
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly LocalDatePattern ChineseDay = LocalDatePattern.Create(DateText.ChineseDay, Chinese);
    private static readonly LocalDatePattern EnglishDay = LocalDatePattern.Create("dddd d MMMM yyyy", English);
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    internal static string Day(LocalDate date, string language) =>
        (language == Language.English ? EnglishDay : ChineseDay).Format(date);

    internal static string Time(LocalTime time) => Clock.Format(time);

    internal static string Moment(Instant instant, DateTimeZone zone, string language)
    {
        var local = instant.InZone(zone);
        return language == Language.English
            ? $"{Day(local.Date, language)}, {Time(local.TimeOfDay)}"
            : $"{Day(local.Date, language)} {Time(local.TimeOfDay)}";
    }

    /// <summary>For the <c>datetime</c> attribute.</summary>
    internal static string Machine(Instant instant) => InstantPattern.General.Format(instant);

    /// <summary>A length of time in the largest unit that says enough.</summary>
    internal static string Length(Duration length, string language) => (length.TotalHours switch
    {
        < 1 => DateText.Minutes(Math.Max(1, (int)length.TotalMinutes)),
        < 48 => DateText.Hours((int)Math.Round(length.TotalHours)),
        _ => DateText.Days((int)Math.Round(length.TotalDays)),
    }).In(language);

    internal static string Counted(long number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    internal static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1024 * 1024 => $"{bytes / 1024} KB",
        _ => (bytes / 1048576d).ToString("0.#", CultureInfo.InvariantCulture) + " MB",
    };
}
