using Governance.Core.Duty;

namespace Governance.Host.Portal.Home;

internal static class DutyPhotograph
{
    internal const string Address = "/duty-officer/photograph";

    private static readonly string[] Pictures = ["image/jpeg", "image/png", "image/webp"];

    internal static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, async (ReadDutyOfficer read, HttpContext context) =>
    {
        var officer = await read.Run(context.RequestAborted);
        context.Response.Headers.CacheControl = "no-cache";
        return officer?.Photograph is { } picture && Pictures.Contains(officer.PhotographType)
            ? Results.Bytes(picture, officer.PhotographType)
            : Results.NotFound();
    }).ExcludeFromDescription();
}
