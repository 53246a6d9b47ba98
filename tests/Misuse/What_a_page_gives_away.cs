using System.Net;
using System.Text.RegularExpressions;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>What browsers, caches and other sites are told by a page, beside what its reader sees.</summary>
public sealed class What_a_page_gives_away(RunningHost host)
{
    private const string LostCode = "/lost-code/0123456789abcdefABCDEF";

    [Cases("M44")]
    [Fact]
    public async Task Is_not_its_address_where_that_is_a_key_or_holds_what_was_typed()
    {
        var (address, cookie) = await Opened();

        foreach (var path in new[] { "/ask?kind=tip", "/track", address, $"{address}/new-code", "/ask?kind=consultation&subject=x", "/lost-code", LostCode })
        {
            using var answer = await Get(path, cookie);
            answer.Headers.GetValues("Referrer-Policy").ShouldHaveSingleItem().ShouldBe("no-referrer", path);
        }

        foreach (var path in new[] { "/", Window.SignInPage, "/search?q=%E8%B7%AF%E7%81%AF" })
        {
            using var answer = await Get(path);
            answer.Headers.GetValues("Referrer-Policy").ShouldHaveSingleItem().ShouldBeOneOf("no-referrer", "same-origin");
        }
    }

    [Cases("M45")]
    [Fact]
    public async Task Is_nothing_to_caches_where_it_is_somebodys_own()
    {
        var (address, cookie) = await Opened();
        var officer = await host.Officer("clerk", "office", "--head");
        using var desk = new Window(host.Citizen.BaseAddress!);
        (await desk.SignIn("clerk", Window.Password)).Dispose();

        foreach (var path in new[] { address, $"{address}/new-code", "/track", "/lost-code", LostCode })
            await Kept(() => Get(path, cookie), path);
        foreach (var path in new[] { "/office", "/office/notices", "/api/v1/session" })
            await Kept(() => desk.Http.GetAsync(path), path);
        foreach (var call in (await DescribedCall.All(host)).Where(call => call.Method == "get"))
            await Kept(() => call.Send(officer, HttpMethod.Get), $"{call}");
    }

    [Cases("M46")]
    [Fact]
    public async Task Is_no_sensitive_answer_to_the_browser_that_fills_in_forms()
    {
        using var citizen = new Browser(host.Citizen.BaseAddress!);
        var seen = 0;
        foreach (var code in (await host.Citizen.Get("/api/v1/business-types")).Done().AsArray().Select(type => type!.Text("code")))
        {
            var fields = (await host.Citizen.Get($"/api/v1/business-types/{code}")).Done()["form"]!["fields"]!.AsArray();
            var sensitive = fields.Where(field => field!["sensitive"]?.GetValue<bool>() == true).Select(field => Regex.Escape(field!.Text("name"))).ToArray();
            if (sensitive.Length == 0)
                continue;
            var form = (await citizen.Go($"/ask/{code}")).Raw;
            var written = Regex.Matches(form, $"<(input|textarea)[^>]*name=\"form\\.({string.Join('|', sensitive)})\"[^>]*>")
                .Select(input => input.Value).Where(input => !Regex.IsMatch(input, "type=\"(hidden|radio|checkbox|file|submit)\"")).ToArray();
            written.ShouldAllBe(input => input.Contains("autocomplete=\"off\"", StringComparison.Ordinal), code);
            seen += written.Length;
        }

        seen.ShouldBeGreaterThan(5);
    }

    [Cases("M97")]
    [Fact]
    public async Task Lets_no_script_of_others_run_whatever_stands_in_it()
    {
        var pages = Addresses.OfPages("host/Governance.Host/Portal").Where(page => !page.Contains('{', StringComparison.Ordinal)).ToArray();
        pages.Length.ShouldBeGreaterThan(5);
        foreach (var page in pages)
        {
            var rules = await Rules(page);
            rules["default-src"].ShouldBe("'none'", page);
            rules["script-src"].ShouldBe("'self'", page);
            rules["style-src"].ShouldBe("'self'", page);
            rules["base-uri"].ShouldBe("'none'", page);
            rules["form-action"].ShouldBe("'self'", page);
            rules["frame-ancestors"].ShouldBe("'none'", page);
        }

        var staff = await Rules(Window.SignInPage);
        staff["default-src"].ShouldBe("'self'");
        staff.GetValueOrDefault("script-src", "'self'").ShouldBe("'self'");
        staff["object-src"].ShouldBe("'none'");
        staff["frame-ancestors"].ShouldBe("'none'");
    }

    private async Task<Dictionary<string, string>> Rules(string page)
    {
        using var answer = await Get(page);
        return answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem(page).Split(';', StringSplitOptions.TrimEntries)
            .Select(rule => rule.Split(' ', 2)).ToDictionary(rule => rule[0], rule => rule[1]);
    }

    private async Task<(string Address, string Cookie)> Opened()
    {
        var code = (await host.Citizen.Send(A.Consultation())).Done().Text("queryCode");
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = host.Citizen.BaseAddress };
        using var form = new FormUrlEncodedContent([new("code", code)]);
        using var opened = await http.PostAsync(new Uri("/track/open", UriKind.Relative), form);
        var cookie = opened.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("enquiry=", StringComparison.Ordinal));
        return (opened.Headers.Location!.OriginalString, cookie.Split(';')[0]);
    }

    private async Task<HttpResponseMessage> Get(string path, string? cookie = null)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null)
            asked.Headers.Add("Cookie", cookie);
        return await host.Citizen.SendAsync(asked);
    }

    private static async Task Kept(Func<Task<HttpResponseMessage>> ask, string what)
    {
        using var answer = await ask();
        (answer.Headers.CacheControl?.NoStore == true).ShouldBeTrue($"{what} {(int)answer.StatusCode} {answer.Headers.CacheControl}");
    }
}
