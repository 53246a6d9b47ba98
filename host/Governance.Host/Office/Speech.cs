using System.Globalization;
using Governance.Contracts;
using Governance.Core.Clocks;
using NodaTime;

namespace Governance.Host.Office;

/// <summary>The language of the officer at this screen, and how times and figures are written in it.</summary>
/// <remarks>Taken once a circuit: what another thread pushes into the circuit comes with that thread's culture.</remarks>
public sealed class Speech(BureauCalendar calendar)
{
    private readonly DateTimeZone bureau = calendar.Zone;

    public DateTimeZone Zone => bureau;

    public bool English { get; } = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public string Language => English ? "en" : "zh";

    public string Say(string zh, string en) => English ? en : zh;

    public string Say(LocalText? text) => text?.In(Language) ?? "";

    public string Moment(Instant at) =>
        at.InZone(bureau).ToString(English ? "d MMM uuuu HH:mm" : "uuuu年M月d日 HH:mm", CultureInfo.InvariantCulture);

    public string Clock(Instant at) => at.InZone(bureau).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    public string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public string Share(long part, long whole) =>
        whole == 0 ? "—" : ((double)part / whole).ToString("P1", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);

    public string Span(Duration? span) => span switch
    {
        null => "—",
        { TotalHours: < 1 } short_ => Say($"{short_.TotalMinutes:F0} 分钟", $"{short_.TotalMinutes:F0} min"),
        { TotalDays: < 2 } hours => Say($"{hours.TotalHours:F1} 小时", $"{hours.TotalHours:F1} h"),
        { } days => Say($"{days.TotalDays:F1} 天", $"{days.TotalDays:F1} days"),
    };

    /// <summary>For a date-and-time box of the browser, which speaks the bureau's local time without a zone.</summary>
    public string Box(Instant at) => at.InZone(bureau).ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    public Instant? FromBox(string? text) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text ?? "") is { Success: true, Value: var local }
            ? local.InZoneLeniently(bureau).ToInstant()
            : null;

    /// <summary>The first moment of a day of the bureau, from a date box.</summary>
    public Instant? DayFromBox(string? text) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: var day } ? day.AtStartOfDayInZone(bureau).ToInstant() : null;
}
