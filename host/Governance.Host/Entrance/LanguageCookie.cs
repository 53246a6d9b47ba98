namespace Governance.Host.Entrance;

/// <summary>The cookie in which a browser keeps the language that its reader has chosen, for a year.</summary>
internal static class LanguageCookie
{
    private const string Name = "lang";

    internal static string? Read(HttpRequest request) => request.Cookies[NameFor(request)];

    internal static void Keep(HttpContext context, string language) => context.Response.Cookies.Append(NameFor(context.Request), language, new()
    {
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        HttpOnly = true,
        Path = "/",
        IsEssential = true,
    });

    // Over TLS a browser binds it to this very host.
    private static string NameFor(HttpRequest request) => request.IsHttps ? "__Host-" + Name : Name;
}
