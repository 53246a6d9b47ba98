using Governance.Host.Entrance;

namespace Governance.Host.Portal;

/// <summary>The language that a citizen reads: chosen by <c>?lang=</c>, remembered in a cookie, Chinese until chosen.</summary>
internal static class Language
{
    internal const string English = ReaderLanguage.English;
    private const string Name = "lang";

    internal static string Of(HttpContext? context) =>
        context is null ? ReaderLanguage.Chinese
        : context.Request.Query[Name].FirstOrDefault() is { } chosenHere ? ReaderLanguage.Of(chosenHere)
        : ReaderLanguage.Chosen(context.Request);

    internal static string TagOf(HttpContext? context) => ReaderLanguage.Tag(Of(context));

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
        return context.Request.Path + QueryString.Create(kept.Append(new(Name, ReaderLanguage.Other(Of(context)))));
    }
}
