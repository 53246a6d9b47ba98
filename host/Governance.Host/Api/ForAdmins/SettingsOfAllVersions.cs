using System.ComponentModel;
using System.Security.Claims;
using Governance.Core.Settings;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForAdmins;

/// <summary>A version that shall hold again.</summary>
internal sealed record WantedVersion
{
    [Description("2 to 500 characters; kept on record.")]
    public string? Reason { get; init; }

    [Description("The newest version that was seen; left out, whatever holds is replaced.")]
    public int? BasedOnVersion { get; init; }
}

/// <summary>Every version of every setting: looked at, compared and brought back in one way, whichever it is.</summary>
[Endpoints]
internal static class SettingsOfAllVersions
{
    private const string Of =
        "Of what: the year of a calendar, the code of the unit whose hours they are. Left out for routing, policies and the hours of the whole bureau.";

    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/admin/settings/{setting}/versions",
            async (string setting, string? of, ClaimsPrincipal user, SettingHistory history, CancellationToken cancellationToken) =>
                (await history.Versions(user.Actor(), setting, of ?? "", cancellationToken)).Answer(versions => versions))
            .ForAdmins()
            .Produces<SettingVersions>()
            .Problems(404)
            .Query("of", Of)
            .Describe("Admins", "List the versions of a setting",
                "The setting is routing, policies, calendar or hours. The newest first; version 0 is what held before anybody changed it.");
        api.MapGet("/admin/settings/{setting}/versions/{version:int}",
            async (string setting, int version, string? of, ClaimsPrincipal user, SettingHistory history, CancellationToken cancellationToken) =>
                (await history.Show(user.Actor(), setting, of ?? "", version, cancellationToken)).Answer(shown => shown))
            .ForAdmins()
            .Produces<ShownVersion>()
            .Problems(404)
            .Query("of", Of)
            .Describe("Admins", "Read a version of a setting", "Line by line, as people read it.");
        api.MapGet("/admin/settings/{setting}/versions/{from:int}/to/{to:int}",
            async (string setting, int from, int to, string? of, ClaimsPrincipal user, SettingHistory history, CancellationToken cancellationToken) =>
                (await history.Compare(user.Actor(), setting, of ?? "", from, to, cancellationToken)).Answer(compared => compared))
            .ForAdmins()
            .Produces<ComparedVersions>()
            .Problems(404)
            .Query("of", Of)
            .Describe("Admins", "Compare two versions of a setting", "What was added, removed, changed or moved.");
        api.MapPost("/admin/settings/{setting}/versions/{version:int}/bring-back", BringBack)
            .ForAdmins()
            .Accepts<WantedVersion>("application/json")
            .Produces<SettingVersion>()
            .Problems(400, 404, 409, 413, 415)
            .Query("of", Of)
            .Describe("Admins", "Bring a version of a setting back",
                "As a new version, on all hosts, with all that a change does: clocks move, citizens are told, the audit has it. 409 when somebody was faster.")
            .Example(ExampleText.BringBack);
    }

    private static async Task<IResult> BringBack(string setting, int version, string? of, HttpRequest request, ClaimsPrincipal user, SettingHistory history)
    {
        var read = await request.ReadJson<WantedVersion>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        return (await history.BringBack(user.Actor(), setting, of ?? "", version, read.Value!.Reason ?? "", read.Value.BasedOnVersion, CancellationToken.None))
            .Answer(holds => holds);
    }
}
