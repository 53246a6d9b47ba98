namespace Governance.Host.Portal;

/// <summary>The language that a citizen reads: chosen by <c>?lang=</c>, remembered in a cookie, Chinese until chosen.</summary>
internal static class Language
{
    internal const string Chinese = "zh";
    internal const string English = "en";
    private const string Name = "lang";

    internal static string Of(HttpContext? context) =>
        (context?.Request.Query[Name].FirstOrDefault() ?? context?.Request.Cookies[Name])?.StartsWith(English, StringComparison.OrdinalIgnoreCase) == true
            ? English
            : Chinese;

    internal static string TagOf(HttpContext? context) => Of(context) == English ? "en" : "zh-CN";

    internal static Task Remember(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Query.ContainsKey(Name))
            context.Response.Cookies.Append(Name, Of(context), new()
            {
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                HttpOnly = true,
                IsEssential = true,
            });
        return next(context);
    }

    /// <summary>The same page in the other language.</summary>
    internal static string AddressOfOther(HttpContext context)
    {
        var kept = context.Request.Query.Where(pair => pair.Key != Name);
        var other = Of(context) == English ? Chinese : English;
        return context.Request.Path + QueryString.Create(kept.Append(new(Name, other)));
    }
}
