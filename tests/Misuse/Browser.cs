using System.Text.RegularExpressions;

namespace Governance.Misuse.Tests;

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

    /// <summary>The same form with a file in it.</summary>
    internal Task<Page> PostFile(
        string address, Dictionary<string, string> fields, (string Field, string Name, byte[] Content) file, params (string Name, string Value)[] typed)
    {
        foreach (var (name, value) in typed)
            fields[name] = value;
        var form = new MultipartFormDataContent { { new ByteArrayContent(file.Content), file.Field, file.Name } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return Follow(new(HttpMethod.Post, address) { Content = form });
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

    /// <summary>Presses the one button of a page that could not be kept.</summary>
    internal Task<Page> PressAgain(Page page) => Post(page.Address, page.Whole());

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
                return new((int)answer.StatusCode, addresses, await answer.Content.ReadAsStringAsync()) {
                    RetryAfter = answer.Headers.RetryAfter?.ToString(),
                    Told = ($"{answer.Headers.CacheControl}", answer.Headers.TryGetValues("Clear-Site-Data", out var forget) ? string.Concat(forget) : null),
                };
            var next = answer.Headers.Location!;
            addresses.Add(next.IsAbsoluteUri ? next.PathAndQuery : next.ToString());
            request.Dispose();
            request = new(HttpMethod.Get, addresses[^1].Split('#')[0]);
        }

        throw new InvalidOperationException("Too many redirects: " + string.Join(" > ", addresses));
    }

    public void Dispose() => http.Dispose();
}
