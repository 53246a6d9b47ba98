using Governance.Host.Entrance;

namespace Governance.Host.Office;

/// <summary>Keeps the officer's choice of language for a year, the portal's too, and leads back to the page he came from.</summary>
internal static class SwitchLanguage
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/office/language", (HttpContext http, string? to, string? back) =>
    {
        LanguageCookie.Keep(http, ReaderLanguage.Of(to));
        return Results.LocalRedirect(OwnAddress.Or(back, "/office"));
    }).AllowAnonymous().ExcludeFromDescription();
}
