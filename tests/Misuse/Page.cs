using System.Net;
using System.Text.RegularExpressions;

namespace Governance.Misuse.Tests;

/// <summary>A page as a browser came to it, with every address on the way: what the browser's history and a proxy's log would hold.</summary>
public sealed record Page(int Status, IReadOnlyList<string> Addresses, string Raw)
{
    /// <summary>In how many seconds to come again, where the answer says so.</summary>
    internal string? RetryAfter { get; init; }

    /// <summary>What the browser is told to keep, and to forget.</summary>
    internal (string? Keep, string? Forget) Told { get; init; }

    /// <summary>As it is written, its entities resolved: no escape hides a word from a test.</summary>
    internal string Html { get; } = WebUtility.HtmlDecode(Raw);

    internal string Address => Addresses[^1];

    /// <summary>What stands on it for a reader.</summary>
    internal string Text => WebUtility.HtmlDecode(
        Regex.Replace(Regex.Replace(Raw, "<(head|script)[ >].*?</\\1>", " ", RegexOptions.Singleline), "<[^>]+>", " "));

    /// <summary>All that the only form of the page would send: what is hidden and what can still be changed.</summary>
    internal Dictionary<string, string> Whole()
    {
        var form = Regex.Match(Raw, "<form method=\"post\".*?</form>", RegexOptions.Singleline).Value;
        return Regex.Matches(form, "<input[^>]*type=\"hidden\"[^>]*>")
            .Select(match => (Name: Attribute(match.Value, "name"), Value: Attribute(match.Value, "value")))
            .Concat(Regex.Matches(form, "<textarea([^>]*)>(.*?)</textarea>", RegexOptions.Singleline)
                .Select(match => (Name: Attribute(match.Groups[1].Value, "name"), Value: WebUtility.HtmlDecode(match.Groups[2].Value))))
            .GroupBy(input => input.Name).ToDictionary(input => input.Key, input => input.Last().Value);
    }

    /// <summary>The hidden inputs of the form with this marker in it.</summary>
    internal Dictionary<string, string> Form(string marker)
    {
        var form = Regex.Matches(Raw, "<form.*?</form>", RegexOptions.Singleline).Select(match => match.Value)
            .First(form => form.Contains(marker, StringComparison.Ordinal));
        return Regex.Matches(form, "<input[^>]*type=\"hidden\"[^>]*>").Select(match => match.Value)
            .Select(input => (Name: Attribute(input, "name"), Value: Attribute(input, "value")))
            .GroupBy(input => input.Name).ToDictionary(input => input.Key, input => input.Last().Value);
    }

    private static string Attribute(string input, string name) => WebUtility.HtmlDecode(Regex.Match(input, $" {name}=\"([^\"]*)\"").Groups[1].Value);
}
