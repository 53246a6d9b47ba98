using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Publishing;
using Governance.Host.Api.Requests;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Open311;

/// <summary>
/// A request as everybody may see it. Of what is not published nothing but its state and times is told, and to nobody but who knows its number. No
/// place, address or picture is ever told: what is published is written anew without anything personal.
/// </summary>
internal static class ShownRequest
{
    private static readonly string[] Untold = ["address", "address_id", "zipcode", "lat", "long", "media_url"];

    internal static Fields Of(PublicRequest request, PublicNumbers numbers, DepartmentsOnline online, DateTimeZone zone, string language)
    {
        var published = request.Published;
        Part[] times =
        [
            new Leaf("requested_datetime", At(request.AcceptedAt, zone)),
            new Leaf("updated_datetime", At(request.UpdatedAt, zone)),
            new Leaf("expected_datetime", request.Due is { } due ? At(due, zone) : null),
        ];
        Part[] state = [new Leaf("service_request_id", numbers.Of(request.Enquiry)), new Leaf("status", request.Open ? "open" : "closed")];
        if (published is null)
            return new("request", [.. state, .. times]);
        return new(
            "request",
            [
                .. state,
                new Leaf("status_notes", published.Answer),
                new Leaf("service_name", (online.BusinessType(published.BusinessType)?.Title ?? KindNames.Of(published.Kind)).In(language)),
                new Leaf("service_code", published.BusinessType ?? DocumentedWords.Of(published.Kind)),
                new Leaf("description", published.Question),
                new Leaf("agency_responsible", published.Owner.UnitName.In(language)),
                new Leaf("service_notice", null),
                .. times,
                .. Untold.Select(name => new Leaf(name, null)),
            ]);
    }

    private static string At(Instant at, DateTimeZone zone) => OffsetDateTimePattern.Rfc3339.Format(at.InZone(zone).ToOffsetDateTime());
}
