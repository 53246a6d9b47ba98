using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

public class A_session_that_is_over(RunningHost host)
{
    private static readonly string[] Pages = ["/", "/promise", "/track", "/ask", "/office", "/office/notices", "/admin", Window.SignInPage];

    [Cases("M10", "S-09")]
    [Fact]
    public async Task Opens_nothing_by_a_cookie_that_was_copied_before_signing_out()
    {
        using var officer = await SignedIn("m10");
        var copied = officer.Copied;
        (await ByCookie(copied, "/api/v1/session")).ShouldBe(HttpStatusCode.OK);

        using var gone = await officer.SignOut();

        (await ByCookie(copied, "/api/v1/session")).ShouldBe(HttpStatusCode.Unauthorized);
        (await ByCookie(copied, "/api/v1/office/enquiries")).ShouldBe(HttpStatusCode.Unauthorized);
        (await ByCookie(copied, "/office")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Cases("M12", "S-09")]
    [Theory]
    [InlineData("m12a", "您的密码已经更改", "--password", "new")]
    [InlineData("m12b", "您的账号、岗位或权限有变动", "--head", "yes")]
    [InlineData("m12c", "您的账号、岗位或权限有变动", "--disabled", "yes")]
    public async Task After_a_change_by_an_admin_is_answered_with_a_sentence_and_never_with_a_fault(string account, string sentence, params string[] change)
    {
        await host.Admin();
        using var officer = await SignedIn(account);

        var (code, said) = await HostProcess.Once(["officer", "change", "--account", account, .. change, "--data", host.DataPath], "Another-Lantern-5582");

        code.ShouldBe(0, said);
        await Until(async () => (await officer.Http.Get("/api/v1/session")).Status == HttpStatusCode.Unauthorized);
        foreach (var page in Pages)
        {
            using var answer = await officer.Http.GetAsync(page);
            ((int)answer.StatusCode).ShouldBeLessThan(400, page);
        }

        (await officer.Read(Window.SignInPage)).ShouldContain(sentence);
    }

    [Cases("M9")]
    [Fact]
    public async Task Is_no_more_anybodys_when_somebody_signs_in_at_the_same_browser()
    {
        await host.Officer("m9b", "office");
        using var window = await SignedIn("m9a");
        var before = window.Copied;
        (await window.SignOut()).Dispose();

        (await window.SignIn("m9b", Window.Password)).Dispose();

        (await window.Http.Get("/api/v1/session")).Done();
        window.Copied.ShouldNotContain(before.Split("; ").Single(cookie => cookie.StartsWith("staff=", StringComparison.Ordinal)));
        (await ByCookie(before, "/api/v1/session")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Cases("M13")]
    [Fact]
    public async Task Was_listed_with_where_and_until_when_and_its_holder_ended_it_from_elsewhere()
    {
        using var desk = await SignedIn("m13");
        using var other = new Window(host.Citizen.BaseAddress!);
        using var signedIn = await other.SignIn("m13", Window.Password);
        var listed = (await desk.Http.Get("/api/v1/office/sessions")).Done().AsArray();
        listed.Count(session => session!.Text("kind") == "browser").ShouldBe(2);
        var elsewhere = listed.Single(session => session!.Text("kind") == "browser" && !session!["current"]!.GetValue<bool>())!;
        elsewhere.Text("from").ShouldBe("127.0.0.1");
        elsewhere["endsAt"]!.GetValue<DateTimeOffset>().ShouldBeGreaterThan(elsewhere["beganAt"]!.GetValue<DateTimeOffset>());

        (await End(desk, $"/api/v1/office/sessions/{elsewhere.Text("id")}")).ShouldBe(HttpStatusCode.NoContent);

        (await other.Http.Get("/api/v1/session")).ShouldRefuse(HttpStatusCode.Unauthorized);
        (await other.Read(Window.SignInPage)).ShouldContain("您在另一处结束了这里的登录");
        (await desk.Http.Get("/api/v1/session")).Done();
    }

    [Cases("M11")]
    [Fact]
    public async Task Was_a_token_with_a_purpose_that_an_admin_ended()
    {
        await host.Officer("m11", "office");
        var issued = (
            await host.Citizen.Post("/api/v1/tokens", new() { ["account"] = "m11", ["password"] = Window.Password, ["purpose"] = "每晚的报表", ["hours"] = 2 }))
            .Done();
        using var program =
            new HttpClient { BaseAddress = host.Citizen.BaseAddress, DefaultRequestHeaders = { Authorization = new("Bearer", issued.Text("token")) } };
        (await program.Get("/api/v1/session")).Done();
        var admin = await host.Admin();
        var listed = (await admin.Get("/api/v1/admin/sessions")).Done().AsArray().Single(session => session!.Text("id") == issued.Text("session"))!;
        (listed.Text("account"), listed.Text("kind"), listed["purpose"]?.GetValue<string>()).ShouldBe(("m11", "token", "每晚的报表"));

        (await admin.Call(HttpMethod.Delete, $"/api/v1/admin/sessions/{issued.Text("session")}", null)).Status.ShouldBe(HttpStatusCode.NoContent);

        (await program.Get("/api/v1/session")).ShouldRefuse(HttpStatusCode.Unauthorized);
        (await admin.Call(HttpMethod.Delete, $"/api/v1/admin/sessions/{issued.Text("session")}", null)).ShouldRefuse(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Cannot_be_ended_or_listed_by_another_officer()
    {
        using var officer = await SignedIn("m13b");
        var stranger = await host.Officer("m13c", "office");
        var mine = (await officer.Http.Get("/api/v1/office/sessions")).Done().AsArray();

        foreach (var session in mine)
            (await stranger.Call(HttpMethod.Delete, $"/api/v1/office/sessions/{session!.Text("id")}", null)).ShouldRefuse(HttpStatusCode.NotFound);
        (await stranger.Get("/api/v1/admin/sessions")).ShouldRefuse(HttpStatusCode.Forbidden);
        (await stranger.Get("/api/v1/office/sessions")).Done().AsArray().ShouldAllBe(session => session!.Text("account") == "m13c");

        (await officer.Http.Get("/api/v1/session")).Done();
    }

    [Cases("M17")]
    [Fact]
    public async Task Was_never_ended_by_another_sites_form()
    {
        using var officer = await SignedIn("m17");
        using var nothing = new FormUrlEncodedContent([]);

        (await officer.Http.PostAsync("/office/sign-out", nothing)).Dispose();

        (await officer.Http.Get("/api/v1/session")).Done();
    }

    private async Task<Window> SignedIn(string account)
    {
        await host.Officer(account, "office");
        var window = new Window(host.Citizen.BaseAddress!);
        using var answer = await window.SignIn(account, Window.Password);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return window;
    }

    private static async Task<HttpStatusCode> End(Window by, string session)
    {
        var word = (await by.Http.Get("/api/v1/session")).Done();
        using var request = new HttpRequestMessage(HttpMethod.Delete, session) { Headers = { { word.Text("header"), word.Text("token") } } };
        using var answer = await by.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> ByCookie(string cookie, string path)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var thief = new HttpClient(handler) { BaseAddress = host.Citizen.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Cookie", cookie } } };
        using var answer = await thief.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>Another process has changed the database; each host sees it within a second.</summary>
    private static Task Until(Func<Task<bool>> seen) => Eventually.Holds(seen);
}
