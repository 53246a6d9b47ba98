namespace Governance.Host.Office;

/// <summary>Keeps the officer's choice of language for a year, the portal's too, and leads back to the page he came from.</summary>
internal static class SwitchLanguage
{
    private const string Cookie = "lang";

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/office/language", (HttpContext http, string to, string? back) =>
    {
        http.Response.Cookies.Append(
            Cookie,
            to.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "zh",
            new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = http.Request.IsHttps, IsEssential = true });
        return Results.LocalRedirect(IsOurs(back) ? back! : "/office");
    }).AllowAnonymous().ExcludeFromDescription();

    // An address of another site must not be reachable by way of ours.
    private static bool IsOurs(string? back) =>
        back is ['/', ..] && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal);
}
