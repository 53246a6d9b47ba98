using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public sealed partial class Signing_in(RunningHost host) : IDisposable
{
    private const string Page = "/office/sign-in";
    private const string Password = "Lantern-Bridge-4471";

    private HttpClient Browser => field ??= new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.Citizen.BaseAddress };

    public void Dispose() => Browser.Dispose();

    [Theory]
    [InlineData("/office")]
    [InlineData("/admin")]
    public async Task Comes_before_every_page_of_the_staff_and_leads_back_to_it(string wanted)
    {
        await host.Officer("zhao", "office", "--admin");
        using var asked = await Browser.GetAsync(wanted);
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        asked.Headers.Location!.PathAndQuery.ShouldStartWith(Page);

        using var signedIn = await SignIn(asked.Headers.Location.PathAndQuery, "zhao", Password);

        signedIn.Headers.Location!.OriginalString.ShouldBe(wanted);
        (await Browser.GetAsync(wanted)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Cases("M63")]
    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task Never_leads_to_another_site(string back)
    {
        await host.Officer("zhao", "office", "--admin");

        using var signedIn = await SignIn($"{Page}?back={Uri.EscapeDataString(back)}", "zhao", Password);

        signedIn.Headers.Location!.OriginalString.ShouldBe("/office");
    }

    [Cases("M16")]
    [Fact]
    public async Task Gives_a_cookie_that_no_script_reads_and_no_other_site_sends()
    {
        await host.Officer("zhao", "office", "--admin");

        using var signedIn = await SignIn(Page, "zhao", Password);

        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(header => header.StartsWith("staff=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
    }

    [Cases("M3")]
    [Fact]
    public async Task Says_the_same_of_a_wrong_password_and_of_an_account_that_does_not_exist()
    {
        await host.Officer("qian", "office");

        using var wrong = await SignIn(Page, "qian", "not-the-password");
        using var unknown = await SignIn(Page, "nobody-of-that-name", "not-the-password");

        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unknown.StatusCode.ShouldBe(wrong.StatusCode);
        var said = await Messages(wrong);
        said.ShouldHaveSingleItem();
        (await Messages(unknown)).ShouldBe(said);
    }

    [Cases("M1", "M3")]
    [Theory]
    [InlineData("sun")]
    [InlineData("not-an-account-either")]
    public async Task Says_nothing_else_after_many_wrong_tries_whether_or_not_the_account_exists(string account)
    {
        await host.Officer("sun", "office");
        var said = new List<string>();
        for (var tries = 0; tries < 7; tries++)
            said.Add((await host.Citizen.Post("/api/v1/tokens", new() { ["account"] = account, ["password"] = "not-the-password" }, language: "en"))
                .ShouldRefuse(HttpStatusCode.Unauthorized).Json!.Text("title"));

        // In one place, even the right one has to wait now, and is answered as any other.
        said.Add((await host.Citizen.Post("/api/v1/tokens", new() { ["account"] = account, ["password"] = Password }, language: "en"))
            .ShouldRefuse(HttpStatusCode.Unauthorized).Json!.Text("title"));

        said.Distinct().ShouldHaveSingleItem().ShouldContain("wait 15 minutes");
    }

    [Fact]
    public async Task Asks_for_what_is_missing_beside_its_field() =>
        (await host.Citizen.Post("/api/v1/tokens", new() { ["account"] = " " })).ShouldRefuse(
            HttpStatusCode.BadRequest, "account").ShouldRefuse(HttpStatusCode.BadRequest, "password");

    [Cases("M18")]
    [Fact]
    public async Task Lets_a_session_change_nothing_without_the_word_of_our_own_pages()
    {
        await host.Officer("zhao", "office", "--admin");
        (await SignIn(Page, "zhao", Password)).Dispose();
        JsonObject change() => new() { ["state"] = "on", ["reason"] = "登录规格" };
        var path = "/api/v1/admin/modules/" + (await Browser.Get("/api/v1/admin/modules")).Done().AsArray()[0]!.Text("name");

        (await Browser.Put(path, change())).ShouldRefuse(HttpStatusCode.Forbidden);

        var session = (await Browser.Get("/api/v1/session")).Done();
        Browser.DefaultRequestHeaders.Add(session.Text("header"), session.Text("token"));
        (await Browser.Put(path, change())).Done();
    }

    [Cases("M22")]
    [Fact]
    public async Task Opens_nothing_of_the_admins_to_an_officer()
    {
        var li = await host.Officer("li", "office");

        (await li.Get("/api/v1/admin/modules")).ShouldRefuse(HttpStatusCode.Forbidden);

        (await SignIn(Page, "li", Password)).Dispose();
        using var refused = await Browser.GetAsync("/admin");
        refused.Headers.Location!.PathAndQuery.ShouldStartWith("/office/no-access");
    }

    [Fact]
    public async Task Ends_when_the_officer_signs_out()
    {
        await host.Officer("zhao", "office", "--admin");
        (await SignIn(Page, "zhao", Password)).Dispose();
        using var page = await Browser.GetAsync("/office/no-access");
        using var word = new FormUrlEncodedContent([new("__RequestVerificationToken", Word(await page.Content.ReadAsStringAsync()))]);

        (await Browser.PostAsync("/office/sign-out", word)).Dispose();

        (await Browser.Get("/api/v1/session")).ShouldRefuse(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Takes_no_token_but_its_own()
    {
        Browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "made-up");

        (await Browser.Get("/api/v1/office/enquiries?queue=unit")).ShouldRefuse(HttpStatusCode.Unauthorized);
    }

    private async Task<HttpResponseMessage> SignIn(string address, string account, string password)
    {
        using var page = await Browser.GetAsync(address);
        using var form = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", Word(await page.Content.ReadAsStringAsync())), new("account", account), new("password", password)]);
        return await Browser.PostAsync(address, form);
    }

    private static string Word(string page) => WordOf().Match(page).Groups[1].Value;

    private static async Task<string[]> Messages(HttpResponseMessage page) =>
        [.. MessageOf().Matches(await page.Content.ReadAsStringAsync()).Select(message => message.Value)];

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex WordOf();

    [GeneratedRegex("<p class=\"govuk-error-message\".*?</p>", RegexOptions.Singleline)]
    private static partial Regex MessageOf();
}
