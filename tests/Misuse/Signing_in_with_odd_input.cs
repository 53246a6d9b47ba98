using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

public class Signing_in_with_odd_input(RunningHost host)
{
    [Cases("S-01")]
    [Theory]
    [InlineData("che\0n")]
    [InlineData("chen\uFFFE")]
    [InlineData("chen\uFDD0")]
    [InlineData("\u202Echen")]
    public async Task Never_breaks_anything(string account)
    {
        using var window = new Window(host.Citizen.BaseAddress!);

        using var page = await window.SignIn(account, "a guess");
        page.StatusCode.ShouldBeOneOf(HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()).ShouldMatch("账号或密码不对|没有读懂您发来的内容");

        (await host.Citizen.Post("/api/v1/tokens", new() { ["account"] = account, ["password"] = "a guess" })).Status.ShouldBeOneOf(
            HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest);
    }

    [Cases("S-03", "M63")]
    [Theory]
    [InlineData("/office?search=盗窃", "/office?search=%E7%9B%97%E7%AA%83")]
    [InlineData("/office?queue=all&search=a b", "/office?queue=all&search=a%20b")]
    [InlineData("/office/\tx", "/office")]
    [InlineData("/office\r\nX-Made: up", "/office")]
    [InlineData("//elsewhere.example/", "/office")]
    [InlineData("/\\elsewhere.example/", "/office")]
    [InlineData("/%5Celsewhere.example/", "/%5Celsewhere.example/")]
    [InlineData("/.//elsewhere.example/", "/office")]
    [InlineData("/x/../..//elsewhere.example/", "/office")]
    [InlineData("https://elsewhere.example/", "/office")]
    public async Task Leads_back_within_the_site_whatever_the_address(string back, string leads)
    {
        await host.Officer("s03", "office");
        using var window = new Window(host.Citizen.BaseAddress!);

        using var signedIn = await window.SignIn("s03", Window.Password, $"{Window.SignInPage}?back={Uri.EscapeDataString(back)}");
        using var switched = await window.Http.GetAsync($"/office/language?to=en&back={Uri.EscapeDataString(back)}");

        signedIn.StatusCode.ShouldBe(HttpStatusCode.Redirect, await signedIn.Content.ReadAsStringAsync());
        signedIn.Headers.Location!.OriginalString.ShouldBe(leads);
        switched.Headers.Location!.OriginalString.ShouldBe(leads);
    }

    [Cases("S-07")]
    [Theory]
    [InlineData("аdmin", "a Cyrillic letter")]
    [InlineData("adrnin", "an m of r and n")]
    [InlineData("Admіn", "a Ukrainian i")]
    public async Task By_an_account_that_looks_like_anothers_is_prevented_where_accounts_are_made(string account, string because)
    {
        await host.Admin();

        var (code, said) = await HostProcess.Once(
            ["officer", "add", "--account", account, "--name", "冒名", "--unit", "office", "--data", host.DataPath], Window.Password);

        code.ShouldBe(1, because);
        said.ShouldContain("account:");
    }

    [Cases("J-11")]
    [Theory]
    [InlineData("GET", "/api/v1/session")]
    [InlineData("GET", "/api/v1/office/enquiries")]
    [InlineData("GET", "/api/v1/admin/modules")]
    [InlineData("POST", "/api/v1/tokens")]
    public async Task Is_asked_for_in_the_way_that_programs_understand(string method, string path)
    {
        var refused = await host.Citizen.Call(
            new(method), path, method == "POST" ? Calls.Json("""{"account":"nobody-here","password":"a guess"}""") : null);

        refused.ShouldRefuse(HttpStatusCode.Unauthorized).Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");
    }

    [Cases("P-01")]
    [Fact]
    public async Task Without_cookies_says_that_they_are_needed()
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var refusing = new HttpClient(handler) { BaseAddress = host.Citizen.BaseAddress };
        using var form = new FormUrlEncodedContent([new("account", "chen"), new("password", "a guess")]);

        using var answer = await refusing.PostAsync(Window.SignInPage, form);

        (await answer.Content.ReadAsStringAsync()).ShouldContain("Cookie");
    }

    [Cases("M58")]
    [Theory]
    [InlineData("chen\r\ninfo: admin signed in 4711", "a line of its own")]
    [InlineData("chen\u001B[2Kadmin signed in 4711", "a sign that wipes the line")]
    [InlineData("{Account} 4711 {@Password}", "a place of the log's own")]
    public async Task Writes_no_line_of_its_own_into_the_log(string typed, string why)
    {
        using var window = new Window(host.Citizen.BaseAddress!);
        (await window.SignIn(typed, "a guess 4711")).Dispose();
        (await host.Citizen.Post("/api/v1/tokens", new() { ["account"] = typed, ["password"] = "a guess 4711", ["purpose"] = typed })).Status
            .ShouldBeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest);
        var enquiry = A.Consultation(typed);
        enquiry["channel"] = typed;
        (await host.Citizen.Send(enquiry)).ShouldRefuse(HttpStatusCode.BadRequest);

        host.Said.ShouldNotContain("4711", Case.Sensitive, why);
    }
}
