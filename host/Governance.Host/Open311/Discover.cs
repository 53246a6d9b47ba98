using Governance.Core.Telling;
using Governance.Host.Entrance;

namespace Governance.Host.Open311;

/// <summary>The discovery document: where the interface is, and in which formats.</summary>
internal static class Discover
{
    private const string Specification = "http://wiki.open311.org/GeoReport_v2";

    /// <summary>When what is answered changed last in form.</summary>
    private const string Changed = "2026-11-28T00:00:00+08:00";

    internal static IResult Run(HttpRequest request, BureauAddress bureau)
    {
        var origin = RequestOrigin.Of(request);
        return new Written(new Fields(
            "discovery",
            new Leaf("changeset", Changed),
            new Leaf("contact", Open311Text.Contact(bureau.Name, $"{origin}/contact").In(ReaderLanguage.Current)),
            new Leaf("key_service", Open311Text.KeyService.In(ReaderLanguage.Current)),
            Many.Of("endpoints", ["production"], type => new Fields(
                "endpoint",
                new Leaf("specification", Specification),
                new Leaf("url", origin + Open311Startup.Root),
                new Leaf("changeset", Changed),
                new Leaf("type", type),
                Many.Of("formats", ["text/xml", "application/json"], format => new Leaf("format", format))))));
    }
}
