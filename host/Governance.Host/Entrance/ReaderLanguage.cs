using System.Globalization;

namespace Governance.Host.Entrance;

/// <summary>
/// The two languages that people read here, and how it is found out which of them: chosen and kept by a browser, wanted by a call, or under way.
/// </summary>
internal static class ReaderLanguage
{
    internal const string Chinese = "zh";
    internal const string English = "en";

    /// <summary>The one that the request under way is answered in.</summary>
    internal static string Current => Of(CultureInfo.CurrentUICulture.Name);

    /// <param name="tag">Of any region; what is neither, and nothing, is Chinese.</param>
    internal static string Of(string? tag) => tag?.StartsWith(English, StringComparison.OrdinalIgnoreCase) == true ? English : Chinese;

    /// <summary>What the reader has chosen in this browser.</summary>
    internal static string Chosen(HttpRequest request) => Of(LanguageCookie.Read(request));

    /// <summary>Chinese unless <c>Accept-Language</c> wants English more.</summary>
    internal static string Wanted(HttpRequest request) => Weight(request, English) > Weight(request, Chinese) ? English : Chinese;

    internal static string Other(string language) => language == English ? Chinese : English;

    /// <summary>As pages and answers name it.</summary>
    internal static string Tag(string language) => language == English ? "en" : "zh-CN";

    internal static CultureInfo Culture(string language) => CultureInfo.GetCultureInfo(Tag(language));

    private static double Weight(HttpRequest request, string language) => request.GetTypedHeaders().AcceptLanguage
        .Where(preference => preference.Value.AsSpan().StartsWith(language, StringComparison.OrdinalIgnoreCase))
        .Select(preference => preference.Quality ?? 1)
        .DefaultIfEmpty(0)
        .Max();
}
