using System.Net;
using System.Text.RegularExpressions;

namespace Governance.Misuse.Tests.Hostile;

/// <summary>A form as it stands on a page of the running platform.</summary>
internal sealed record FoundForm(
    string Page, string Action, string Method, bool Multipart, IReadOnlyDictionary<string, string> Hidden, IReadOnlyList<string> Inputs)
{
    public override string ToString() => $"{Method} {Action} on {Page}";
}

/// <summary>Finds the portal's forms by going from link to link, as a citizen would who looks at everything.</summary>
internal static class FoundForms
{
    private const int MostPages = 120;

    /// <param name="get">What stands at an address.</param>
    /// <param name="from">Where to begin.</param>
    internal static async Task<IReadOnlyList<FoundForm>> Of(Func<string, Task<string>> get, params string[] from)
    {
        var seen = new HashSet<string>(from);
        var waiting = new Queue<string>(from);
        var forms = new Dictionary<string, FoundForm>();
        for (var pages = 0; pages < MostPages && waiting.TryDequeue(out var address); pages++)
        {
            var html = await get(address);
            foreach (var form in In(address, html))
                forms.TryAdd($"{form.Method} {form.Action} {string.Join(',', form.Inputs)}", form);
            foreach (Match link in Regex.Matches(html, " href=\"(/[^\"#?]*)"))
                if (!Regex.IsMatch(link.Groups[1].Value, "^//|^/(npm|portal|office|admin|api|scalar|leave|_)") && seen.Add(link.Groups[1].Value))
                    waiting.Enqueue(link.Groups[1].Value);
        }

        return [.. forms.Values];
    }

    private static IEnumerable<FoundForm> In(string address, string html) =>
        from Match form in Regex.Matches(html, "<form([^>]*)>(.*?)</form>", RegexOptions.Singleline)
        let inputs = Regex.Matches(form.Groups[2].Value, "<(input|textarea|select|button)([^>]*)>").Select(input => input.Groups[2].Value).ToArray()
        let hidden = inputs.Where(input => Attribute(input, "type") == "hidden").ToArray()
        select new FoundForm(
            address,
            Attribute(form.Groups[1].Value, "action") is { Length: > 0 } action ? action : address,
            Attribute(form.Groups[1].Value, "method") == "post" ? "POST" : "GET",
            form.Groups[1].Value.Contains("multipart", StringComparison.Ordinal),
            hidden.GroupBy(input => Attribute(input, "name")).ToDictionary(input => input.Key, input => Attribute(input.Last(), "value")),
            [.. inputs.Select(input => Attribute(input, "name")).Where(name => name.Length > 0).Distinct()]);

    private static string Attribute(string tag, string name) => WebUtility.HtmlDecode(Regex.Match(tag, $" {name}=\"([^\"]*)\"").Groups[1].Value);
}
