using Governance.Core.Publishing;
using Governance.Host.Entrance;

namespace Governance.Host.Feeds;

/// <summary>Where the feeds are, and by what an entry is known wherever it is read.</summary>
internal static class FeedAddress
{
    internal const string AtomType = "application/atom+xml";
    internal const string JsonType = "application/feed+json";

    internal const string Page = "/questions";

    /// <summary>
    /// A year in which the name was the bureau's, as tag addresses (RFC 4151) have it. Were it changed, every entry would be new to every reader.
    /// </summary>
    private const int Year = 2026;

    internal static string Atom(string language) => $"/feeds/{ReaderLanguage.Of(language)}/answers.atom";

    internal static string Json(string language) => $"/feeds/{ReaderLanguage.Of(language)}/answers.json";

    /// <summary>Where it stands among others, until each has a page of its own.</summary>
    internal static string PageOf(NewAnswer answer) => answer.BusinessType is { } type ? $"/types/{type}" : Page;

    /// <summary>The same in both languages and formats: it is the same answer.</summary>
    internal static string TagOf(HttpRequest request, string number) => $"tag:{request.Host.Host},{Year}:answers/{number}";

    internal static string TagOfFeed(HttpRequest request, string language) => $"tag:{request.Host.Host},{Year}:answers:{language}";
}
