using Governance.Host.Entrance;

namespace Governance.Host.Portal;

/// <summary>The language that a citizen reads: chosen by <c>?lang=</c>, remembered in a cookie, Chinese until chosen.</summary>
internal static class Language
{
    internal const string Chinese = "zh";
    internal const string English = LanguageCookie.English;
    private const string Name = "lang";

    internal static string Of(HttpContext? context) =>
        (context?.Request.Query[Name].FirstOrDefault() ?? (context is null ? null : LanguageCookie.Read(context.Request)))?.StartsWith(English, StringComparison.OrdinalIgnoreCase) == true
            ? English
            : Chinese;

    internal static string TagOf(HttpContext? context) => Of(context) == English ? "en" : "zh-CN";

    internal static Task Remember(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Query.ContainsKey(Name))
            LanguageCookie.Keep(context, Of(context));
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
