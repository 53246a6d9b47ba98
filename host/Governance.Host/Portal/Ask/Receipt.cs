using System.Text;
using Governance.Contracts;
using Governance.Core.Reservations;
using Governance.Core.Tracking;
using Governance.Host.Entrance;
using Governance.Host.Portal.Texts;
using Governance.Host.Portal.Track;
using NodaTime;
using QRCoder;

namespace Governance.Host.Portal.Ask;

/// <summary>The acknowledgement to take away: what happens by when, a text to save, and a picture to scan.</summary>
internal static class Receipt
{
    internal static IEnumerable<string> NextLines(TrackedEnquiry enquiry, DateTimeZone zone, string language)
    {
        yield return Filled(AskText.NextOwner, OwnerText.Of(enquiry.Standing.Owner, language));
        if (enquiry.Time.Clock?.Target is { } target)
            yield return Filled(AskText.NextTarget, PlainDates.Moment(target, zone, language));
        if (enquiry.Time.Clock?.Due is { } due)
            yield return Filled(AskText.NextDue, PlainDates.Moment(due, zone, language));
        yield return AskText.NextLate.In(language);
        yield return AskText.NextAsk.In(language);
        yield return AskText.NextRate.In(language);

        string Filled(LocalText text, params object[] parts) => string.Format(System.Globalization.CultureInfo.InvariantCulture, text.In(language), parts);
    }

    internal static void Map(IEndpointRouteBuilder app)
    {
        var receipts = app.MapGroup("/enquiry/{handle}").RequireRateLimiting(PortalRateLimits.Policy).ExcludeFromDescription();
        receipts.MapGet("/qr.svg", async (string handle, TrackEnquiry track, CitizenSession session, HttpContext context) =>
            session.Code(context, handle) is { } code && (await track.Run(code, context.RequestAborted)).Value is { } enquiry
                ? Results.Text(Picture(Address(enquiry, context.Request)), "image/svg+xml")
                : Results.NotFound());
        receipts.MapGet("/receipt.txt", async (string handle, TrackEnquiry track, CitizenSession session, Bureau bureau, HttpContext context) =>
            session.Code(context, handle) is { } code && (await track.Run(code, context.RequestAborted)).Value is { } enquiry
                ? Results.File(Text(enquiry, bureau, context), "text/plain; charset=utf-8", "receipt.txt")
                : Results.NotFound());
    }

    // What stands behind the # is sent to no server, and so stands in no log.
    private static string Address(TrackedEnquiry enquiry, HttpRequest request) =>
        $"{RequestOrigin.Of(request)}/track#{enquiry.QueryCode}";

    private static string Picture(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(code);
        return picture.GetGraphic(4);
    }

    private static IEnumerable<string> Lines(HeldAppointment appointment, string language)
    {
        var station = appointment.Station;
        yield return $"{HeldText.Appointment.In(language)}: {PlainDates.Day(appointment.Date, language)} {PlainDates.Time(appointment.Time)}, "
            + station.Name.In(language);
        foreach (var (text, part) in new[] { (HeldText.Address, station.Address), (HeldText.Hours, station.Hours), (HeldText.Bring, station.Bring) })
            if (part is not null)
                yield return string.Format(System.Globalization.CultureInfo.InvariantCulture, text.In(language), part.In(language));
    }

    private static byte[] Text(TrackedEnquiry enquiry, Bureau bureau, HttpContext context)
    {
        var language = Language.Of(context);
        string[] lines =
        [
            bureau.Name.In(language),
            $"{AskText.YourCode.In(language)}: {enquiry.QueryCode}",
            Address(enquiry, context.Request),
            $"{TrackText.FileNumber.In(language)}: {enquiry.FileNumber}",
            $"{AskText.AcceptedAt.In(language)}: {PlainDates.Moment(enquiry.Sent.AcceptedAt, bureau.Zone, language)}",
            .. enquiry.Held.Appointments.SelectMany(appointment => Lines(appointment, language)),
            .. enquiry.Held.Items.Select(item => $"{HeldText.Held.In(language)}: {item.Item}"),
            "",
            .. NextLines(enquiry, bureau.Zone, language),
            "",
            AskText.CodeIsKey.In(language),
        ];
        // The mark at the beginning lets old editors on Windows read Chinese.
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n")];
    }
}
