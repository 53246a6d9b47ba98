using Microsoft.AspNetCore.Localization;

namespace Governance.Host.Office;

/// <summary>Keeps the officer's choice of language for a year and leads back to the page he came from.</summary>
internal static class SwitchLanguage
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/office/language", (HttpContext http, string to, string? back) =>
    {
        var culture = to.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "zh-CN";
        http.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
            new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = http.Request.IsHttps, Path = "/" });
        return Results.LocalRedirect(IsOurs(back) ? back! : "/office");
    }).AllowAnonymous().ExcludeFromDescription();

    // An address of another site must not be reachable by way of ours.
    private static bool IsOurs(string? back) =>
        back is ['/', ..] && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal);
}
