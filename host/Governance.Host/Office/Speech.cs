using System.Globalization;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Statistics;
using Governance.Host.Entrance;
using NodaTime;

namespace Governance.Host.Office;

/// <summary>The language of the officer at this screen, and how times and figures are written in it.</summary>
/// <remarks>Taken once a circuit: what another thread pushes into the circuit comes with that thread's culture.</remarks>
public sealed class Speech(BureauCalendar calendar)
{
    private readonly DateTimeZone bureau = calendar.Zone;

    public DateTimeZone Zone => bureau;

    public bool English { get; } = ReaderLanguage.Current == ReaderLanguage.English;

    public string Language => English ? ReaderLanguage.English : ReaderLanguage.Chinese;

    /// <summary>Of what is put together, such as a name and a number; a text itself stands in the room's catalogue.</summary>
    public string Say(string zh, string en) => English ? en : zh;

    public string Say(LocalText? text) => text?.In(Language) ?? "";

    public string Moment(Instant at) =>
        at.InZone(bureau).ToString(Say(OfficeText.MomentPattern), CultureInfo.InvariantCulture);

    public string Clock(Instant at) => at.InZone(bureau).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    public string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public string Share(long part, long whole) => Rate.Percent(part, whole) is { } percent ? percent.ToString("F1", CultureInfo.InvariantCulture) + "%" : "—";

    public string Day(LocalDate day) => day.ToString(Say(OfficeText.DayPattern), CultureInfo.InvariantCulture);

    public string Span(Duration? span) => span switch
    {
        null => "—",
        { TotalHours: < 1 } short_ => Say(OfficeText.Minutes(short_.TotalMinutes)),
        { TotalDays: < 2 } hours => Say(OfficeText.HoursWritten(hours.TotalHours)),
        { } days => Say(OfficeText.DaysWritten(days.TotalDays)),
    };

    /// <summary>For a date-and-time box of the browser, which speaks the bureau's local time without a zone.</summary>
    public string Box(Instant at) => at.InZone(bureau).ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    public Instant? FromBox(string? text) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text ?? "") is { Success: true, Value: var local }
            ? local.InZoneLeniently(bureau).ToInstant()
            : null;

    /// <summary>A day of the bureau's calendar, from a date box.</summary>
    public static LocalDate? DateFromBox(string? text) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: var day } ? day : null;
}
