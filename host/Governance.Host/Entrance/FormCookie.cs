namespace Governance.Host.Entrance;

/// <summary>The cookie that every form of ours is checked against.</summary>
internal static class FormCookie
{
    internal const string Named = "portal-form";

    /// <summary>Whether the browser sent none, as one does that is told to refuse cookies.</summary>
    internal static bool Missing(HttpContext http) =>
        !http.Request.Cookies.ContainsKey(http.RequestServices.GetRequiredService<PublicAddress>().CookieName(Named));
}
