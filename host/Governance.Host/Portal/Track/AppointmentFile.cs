using System.Globalization;
using System.Text;
using Governance.Contracts;
using Governance.Core.Reservations;
using Governance.Core.Tracking;
using Governance.Host.Api.ForCitizens;
using Governance.Host.Portal.Texts;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Portal.Track;

/// <summary>
/// An appointment for the calendar of a telephone (RFC 5545). A calendar is read by others and synchronised far away: neither the query code nor what
/// a confidential enquiry is about stands in it.
/// </summary>
internal static class AppointmentFile
{
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly Duration Length = Duration.FromMinutes(30);

    internal static string Address(string handle, string schedule) => $"{CitizenSession.Address(handle)}/appointment/{Uri.EscapeDataString(schedule)}.ics";

    internal static void Map(IEndpointRouteBuilder app) => app.MapGet(
        "/enquiry/{handle}/appointment/{schedule}.ics",
        async (string handle, string schedule, TrackEnquiry track, CitizenSession session, IClock clock, HttpContext context) =>
        {
            if (context.IsStaff() || session.Code(context, handle) is not { } code || (await track.Run(code, context.RequestAborted)).Value is not { } enquiry
                || enquiry.Held.Appointments.FirstOrDefault(held => held.Schedule == schedule) is not { } appointment)
                return Results.NotFound();
            var text = Of(appointment, enquiry, clock.GetCurrentInstant(), Language.Of(context));
            return Results.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "appointment.ics");
        }).RequireRateLimiting(PortalRateLimits.Policy).ExcludeFromDescription();

    internal static string Of(HeldAppointment appointment, TrackedEnquiry enquiry, Instant now, string language)
    {
        var station = appointment.Station;
        var about = enquiry.Sent.Confidential ? null : enquiry.Sent.BusinessTypeTitle;
        string?[] description =
        [
            station.Hours is { } hours ? Filled(HeldText.Hours, hours, language) : null,
            station.Bring is { } bring ? Filled(HeldText.Bring, bring, language) : null,
            $"{TrackText.FileNumber.In(language)} {enquiry.FileNumber}",
        ];
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//governance//appointments//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT",
            $"UID:{enquiry.Id:N}-{appointment.Schedule}@governance", $"DTSTAMP:{Utc.Format(now)}", $"SEQUENCE:{now.ToUnixTimeSeconds() / 60}",
            $"DTSTART:{Utc.Format(appointment.StartsAt)}", $"DTEND:{Utc.Format(appointment.StartsAt + Length)}",
            $"SUMMARY:{Text((about ?? HeldText.Reminder).In(language))}",
            $"LOCATION:{Text(string.Join(' ', new[] { station.Name.In(language), station.Address?.In(language) }.OfType<string>()))}",
            $"DESCRIPTION:{Text(string.Join('\n', description.OfType<string>()))}",
            "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P1D", $"DESCRIPTION:{Text(HeldText.Reminder.In(language))}", "END:VALARM",
            "END:VEVENT", "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => Folded(line) + "\r\n"));
    }

    private static string Filled(LocalText text, LocalText part, string language) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), part.In(language));

    private static string Text(string text) =>
        text.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\r", "").Replace("\n", "\\n");

    /// <summary>A line has at most 75 bytes; what is longer goes on in the next, behind a blank, and no character is cut in two.</summary>
    internal static string Folded(string line)
    {
        var (folded, bytes) = (new StringBuilder(line.Length + 16), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > 75)
            {
                folded.Append("\r\n ");
                bytes = 1;
            }

            folded.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
