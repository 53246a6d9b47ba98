using System.Globalization;
using System.Runtime.Serialization;
using System.Text.RegularExpressions;
using Governance.WorkingTime;
using Ical.Net.CalendarComponents;
using NodaTime;
using NodaTime.Text;
using ICalendar = Ical.Net.Calendar;

namespace Governance.Core.Clocks.Calendars;

/// <summary>
/// An iCalendar (RFC 5545) of whole-day events, as calendar apps subscribe to. Which days are worked is said by X-APPLE-SPECIAL-DAY,
/// else by the summary (<see cref="DayWords"/>). What says neither is an error, not a guess.
/// </summary>
internal static partial class CalendarFromICalendar
{
    private const int Longest = 40;

    // A moment in UTC is a day of the country whose holidays these are.
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    internal static IReadOnlyList<(int Line, WrittenDay Day)> Read(string text, List<WrongLine> wrong)
    {
        var days = new List<(int, WrittenDay)>();
        foreach (var (line, block) in Events(text))
        {
            if (Parse(block) is not { Start: not null } found)
                wrong.Add(new(line, ClocksText.ThisEventCannotBeRead));
            else if ("CANCELLED".Equals(found.Status, StringComparison.OrdinalIgnoreCase))
                continue;
            else if (KindOf(found) is not { } kind)
                wrong.Add(new(line, ClocksText.NeitherHolidayNorWorkday(found.Summary)));
            else
                days.AddRange(Days(found, block, kind, line, wrong).Select(day => (line, day)));
        }

        return days;
    }

    /// <summary>Each event by itself, with the line where it begins: the parser has no lines.</summary>
    private static IEnumerable<(int Line, string Block)> Events(string text)
    {
        var lines = ReadCalendarText.Lines(text);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].Trim().Equals("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase))
                continue;
            var end = Array.FindIndex(lines, i, line => line.Trim().Equals("END:VEVENT", StringComparison.OrdinalIgnoreCase));
            end = end < 0 ? lines.Length - 1 : end;
            yield return (i + 1, string.Join("\r\n", lines[i..(end + 1)]));
            i = end;
        }
    }

    private static CalendarEvent? Parse(string block)
    {
        try
        {
            return ICalendar.Load($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//governance//calendar\r\n{block}\r\nEND:VCALENDAR\r\n")?.Events
                .SingleOrDefault();
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            // It throws whatever it stumbles over; none of it says more than that this is no event.
            return null;
        }
    }

    private static DayKind? KindOf(CalendarEvent found)
    {
        var said = found.Properties.FirstOrDefault(
            property => property.Name.Equals("X-APPLE-SPECIAL-DAY", StringComparison.OrdinalIgnoreCase))?.Value as string;
        return said switch
        {
            "WORK-HOLIDAY" => DayKind.Holiday,
            "ALTERNATE-WORKDAY" => DayKind.MakeUpWorkday,
            _ => DayWords.KindIn(found.Summary ?? ""),
        };
    }

    private static IEnumerable<WrittenDay> Days(CalendarEvent found, string block, DayKind kind, int line, List<WrongLine> wrong)
    {
        if (Repeats().IsMatch(block))
            wrong.Add(new(line, ClocksText.OnlyEventsThatDoNotRepeat));
        else if (Span(found, block, kind) is not var (first, last))
            wrong.Add(new(line, ClocksText.OnlyWholeDayEvents));
        else if (last < first || Period.DaysBetween(first, last) >= Longest)
            wrong.Add(new(line, ClocksText.EventEndsAfterItBegins));
        else
            foreach (var date in ReadCalendarText.Dates(first, last))
                yield return new(LocalDatePattern.Iso.Format(date), kind, DayWords.NameIn(found.Summary ?? ""));
    }

    /// <summary>The first and the last day; null when the event is none of whole days.</summary>
    private static (LocalDate First, LocalDate Last)? Span(CalendarEvent found, string block, DayKind kind)
    {
        var (first, timed) = (DayOf(found.Start!), found.Start!.HasTime);
        if (Duration().Match(block) is { Success: true } lasts)
            return timed || !Length().IsMatch(lasts.Groups[1].Value) ? null : (first, first.PlusDays(InDays(lasts.Groups[1].Value) - 1));
        if (found.DtEnd is not { } end)
            return timed && kind != DayKind.MakeUpWorkday ? null : (first, first);
        if (timed || end.HasTime)
            return kind == DayKind.MakeUpWorkday && DayOf(end) == first ? (first, first) : null;
        // The end of a whole-day event is the day after it; some write the day itself.
        return DayOf(end) == first ? (first, first) : (first, DayOf(end).PlusDays(-1));
    }

    private static LocalDate DayOf(Ical.Net.DataTypes.CalDateTime moment) => moment is { HasTime: true, IsUtc: true }
        ? Instant.FromDateTimeUtc(moment.AsUtc).InZone(Zone).Date
        : new(moment.Year, moment.Month, moment.Day);

    private static int InDays(string length)
    {
        var found = Length().Match(length);
        return int.Parse(found.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) * (found.Groups[2].Value is "W" or "w" ? 7 : 1);
    }

    [GeneratedRegex("^(RRULE|RDATE|EXDATE|EXRULE|RECURRENCE-ID)[;:]", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Repeats();

    [GeneratedRegex("^DURATION[^:\r\n]*:([^\r\n]*)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex("^\\s*\\+?P([0-9]{1,3})([DW])\\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Length();
}
