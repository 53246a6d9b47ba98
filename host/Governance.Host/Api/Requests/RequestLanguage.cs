using System.Globalization;

namespace Governance.Host.Api.Requests;

/// <summary>The language of a call: Chinese unless <c>Accept-Language</c> wants English more.</summary>
internal sealed class RequestLanguage(RequestDelegate next)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public Task InvokeAsync(HttpContext context)
    {
        var english = Wanted(context.Request, "en") > Wanted(context.Request, "zh");
        CultureInfo.CurrentUICulture = english ? English : Chinese;
        context.Response.Headers.ContentLanguage = english ? "en" : "zh-CN";
        context.Response.Headers.Append("Vary", "Accept-Language");
        return next(context);
    }

    /// <summary><c>zh</c> or <c>en</c>, as an enquiry keeps it.</summary>
    internal static string Code => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private static double Wanted(HttpRequest request, string language) => request.GetTypedHeaders().AcceptLanguage
        .Where(one => one.Value.AsSpan().StartsWith(language, StringComparison.OrdinalIgnoreCase))
        .Select(one => one.Quality ?? 1)
        .DefaultIfEmpty(0)
        .Max();
}
