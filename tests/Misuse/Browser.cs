using System.Net;
using System.Text.RegularExpressions;

namespace Governance.Misuse.Tests;

/// <summary>A page as a browser came to it, with every address on the way: what the browser's history and a proxy's log would hold.</summary>
public sealed record Page(int Status, IReadOnlyList<string> Addresses, string Raw)
{
    /// <summary>As it is written, its entities resolved: no escape hides a word from a test.</summary>
    internal string Html { get; } = WebUtility.HtmlDecode(Raw);

    internal string Address => Addresses[^1];

    /// <summary>What stands on it for a reader.</summary>
    internal string Text => WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(Raw, "<(head|script)[ >].*?</\\1>", " ", RegexOptions.Singleline), "<[^>]+>", " "));

    /// <summary>The hidden inputs of the form with this marker in it.</summary>
    internal Dictionary<string, string> Form(string marker)
    {
        var form = Regex.Matches(Raw, "<form.*?</form>", RegexOptions.Singleline).Select(match => match.Value).First(form => form.Contains(marker, StringComparison.Ordinal));
        return Regex.Matches(form, "<input[^>]*type=\"hidden\"[^>]*>").Select(match => match.Value)
            .Select(input => (Name: Attribute(input, "name"), Value: Attribute(input, "value")))
            .GroupBy(input => input.Name).ToDictionary(input => input.Key, input => input.Last().Value);
    }

    private static string Attribute(string input, string name) => WebUtility.HtmlDecode(Regex.Match(input, $" {name}=\"([^\"]*)\"").Groups[1].Value);
}

/// <summary>A browser without scripts, with cookies of its own.</summary>
public sealed class Browser(Uri host) : IDisposable
{
    private const int MostRedirects = 6;

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = host };

    internal Task<Page> Go(string address) => Follow(new(HttpMethod.Get, address));

    internal Task<Page> Post(string address, Dictionary<string, string> fields, params (string Name, string Value)[] typed)
    {
        foreach (var (name, value) in typed)
            fields[name] = value;
        return Follow(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) });
    }

    /// <summary>Types a general question and goes on to the page where it is checked.</summary>
    internal async Task<Page> Write(string subject, string body, bool confidential = false)
    {
        var form = await Go("/ask?kind=consultation");
        var typed = new List<(string, string)> { ("subject", subject), ("body", body), ("kind", "consultation"), ("do", "next") };
        if (confidential)
            typed.Add(("confidential", "true"));
        return await Post("/ask", form.Form("name=\"subject\""), [.. typed]);
    }

    /// <summary>Presses the button of the page where it is checked.</summary>
    internal Task<Page> Send(Page check) => Post(check.Address, check.Form("data-once"));

    /// <summary>Enters a code where the portal asks for it.</summary>
    internal Task<Page> Enter(string typed) => Post("/track/open", new() { ["code"] = typed });

    internal static string CodeOn(Page accepted)
    {
        var shown = Regex.Match(accepted.Html, "accepted__code.*?</p>", RegexOptions.Singleline).Value;
        return string.Join('-', Regex.Matches(shown, "<span>([0-9A-Z]+)</span>").Select(group => group.Groups[1].Value));
    }

    private async Task<Page> Follow(HttpRequestMessage request)
    {
        var addresses = new List<string> { request.RequestUri!.ToString() };
        for (var count = 0; count < MostRedirects; count++)
        {
            using var answer = await http.SendAsync(request);
            if ((int)answer.StatusCode is < 300 or >= 400)
                return new((int)answer.StatusCode, addresses, await answer.Content.ReadAsStringAsync());
            var next = answer.Headers.Location!;
            addresses.Add(next.IsAbsoluteUri ? next.PathAndQuery : next.ToString());
            request.Dispose();
            request = new(HttpMethod.Get, addresses[^1].Split('#')[0]);
        }

        throw new InvalidOperationException("Too many redirects: " + string.Join(" > ", addresses));
    }

    public void Dispose() => http.Dispose();
}
