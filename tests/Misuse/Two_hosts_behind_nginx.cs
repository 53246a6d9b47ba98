using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

public class Two_hosts_behind_nginx(TwoHosts hosts) : IClassFixture<TwoHosts>
{
    [Cases("F16"), Fact]
    public async Task Take_each_others_sessions_and_a_session_ended_on_one_is_over_on_the_other()
    {
        await hosts.Employ("f16");
        using var officer = hosts.Browser();
        (await officer.SignIn("f16", Window.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var cookie = officer.Copied;
        (await Ask(hosts.A, "/api/v1/session", cookie)).ShouldBe(HttpStatusCode.OK);
        (await Ask(hosts.B, "/api/v1/session", cookie)).ShouldBe(HttpStatusCode.OK);
        using var onA = await Live(hosts.A, cookie);
        using var onB = await Live(hosts.B, cookie);

        (await officer.SignOut()).Dispose();

        await onA.ShouldBeCut();
        await onB.ShouldBeCut();
        foreach (var host in new[] { hosts.A, hosts.B })
        {
            // What the host has read of it is good for a second.
            (await Eventually.Is(() => Ask(host, "/api/v1/session", cookie), answer => answer != HttpStatusCode.OK)).ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [Cases("F16"), Fact]
    public async Task Take_each_others_forms()
    {
        await hosts.Employ("f16b");
        foreach (var (shows, takes) in new[] { (hosts.A, hosts.B), (hosts.B, hosts.A) })
        {
            var (cookie, word) = await Form(shows, Window.SignInPage);

            using var answer = await Post(
                takes, Window.SignInPage, cookie, ("__RequestVerificationToken", word), ("account", "f16b"), ("password", Window.Password));

            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        }
    }

    [Cases("F16"), Fact]
    public async Task Open_each_others_files()
    {
        var content = "照片里是路口的坑洼"u8.ToArray();
        var file = (await hosts.B.Http.Upload(content, "路口.txt")).Done().Text("id");
        var sent = (await hosts.A.Http.Send(new JsonObject
        {
            ["kind"] = "suggestion", ["subject"] = "路口有坑洼", ["body"] = "路口的坑洼请尽快修补，照片见附件。", ["attachments"] = new JsonArray(JsonValue.Create(file)),
        })).Done();

        var (address, cookie) = await OpenedEnquiry.Enter(hosts.A, sent.Text("queryCode"));
        foreach (var host in new[] { hosts.A, hosts.B })
            (await AskAs(host, $"{address}/attachments/{file}", host.Http.BaseAddress!.Authority, cookie)).ShouldBe("照片里是路口的坑洼");
    }

    [Cases("F16"), Fact]
    public async Task Let_no_third_host_in_that_cannot_see_the_files()
    {
        using var data = new DataFolder();

        var (code, said) = await HostProcess.Once(["--urls", "http://127.0.0.1:0", "--data", data.Path], "", [.. hosts.Reached(), .. hosts.OfTheFirst()]);

        code.ShouldBe(1, said);
        said.ShouldContain("Governance__Files");
    }

    [Cases("M16", "M98"), Fact]
    public async Task Give_cookies_that_go_nowhere_else_and_never_without_TLS()
    {
        await hosts.Employ("m16");
        using var officer = hosts.Browser();
        using var page = await officer.Http.GetAsync(Window.SignInPage);
        using var signedIn = await officer.SignIn("m16", Window.Password);
        using var language = await officer.Http.GetAsync("/?lang=en");

        var cookies = page.Headers.GetValues("Set-Cookie").Concat(
            signedIn.Headers.GetValues("Set-Cookie")).Concat(language.Headers.GetValues("Set-Cookie")).ToArray();

        foreach (var cookie in cookies)
        {
            cookie.ShouldStartWith("__Host-");
            cookie.ShouldContain("; secure", Case.Insensitive);
            cookie.ShouldContain("; httponly", Case.Insensitive);
            cookie.ShouldContain("; path=/", Case.Insensitive);
            cookie.ShouldContain("; samesite=", Case.Insensitive);
            cookie.ShouldNotContain("; domain=", Case.Insensitive);
        }

        new[] { "__Host-staff=", "__Host-portal-form=", "__Host-lang=", "__Host-device=" }.ShouldAllBe(
            name => cookies.Any(cookie => cookie.StartsWith(name, StringComparison.Ordinal)));
        page.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem().ShouldBe("max-age=31536000");
    }

    [Fact]
    public async Task Lead_from_plain_HTTP_to_TLS()
    {
        using var handler = hosts.Nginx.Handler();
        handler.AllowAutoRedirect = false;
        using var http = new HttpClient(handler);

        using var byNginx = await http.GetAsync($"http://{Nginx.Name}:{hosts.Nginx.PlainPort}/promise?lang=en");
        using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri(hosts.A.Http.BaseAddress!, "/promise?lang=en")) {
            Headers = { { "X-Forwarded-Proto", "http" } } };
        using var byHost = await http.SendAsync(asked);

        foreach (var answer in new[] { byNginx, byHost })
        {
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.MovedPermanently, HttpStatusCode.PermanentRedirect);
            answer.Headers.Location!.OriginalString.ShouldBe($"{hosts.Address}/promise?lang=en");
        }
    }

    [Cases("M64", "P-10"), Fact]
    public async Task Write_the_citys_own_address_whatever_the_Host_header_says()
    {
        var code = (await hosts.A.Http.Send(A.Question())).Done().Text("queryCode");
        var (address, cookie) = await OpenedEnquiry.Enter(hosts.A, code);
        var scanned = await AskAs(hosts.B, $"{address}/qr.svg", hosts.B.Http.BaseAddress!.Authority, cookie);

        scanned.ShouldContain("<svg");
        (await AskAs(hosts.A, $"{address}/receipt.txt", "evil.example", cookie)).ShouldContain($"{hosts.Address}/track#{code}");
        (await AskAs(hosts.A, $"{address}/qr.svg", "evil.example", cookie)).ShouldBe(scanned);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/office") { Headers = { Host = "evil.example" } };
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = hosts.A.Http.BaseAddress };
        using var redirected = await http.SendAsync(request);
        redirected.Headers.Location!.OriginalString.ShouldStartWith($"{hosts.Address}{Window.SignInPage}");
    }

    [Cases("M65", "M66"), Fact]
    public async Task Count_the_real_address_behind_the_proxy()
    {
        for (var citizen = 0; citizen < 3 * TwoHosts.TracksAMinute; citizen++)
            (await Track(hosts.A, $"198.51.100.{citizen}", citizen)).ShouldBe(HttpStatusCode.NotFound, $"citizen {citizen}");

        for (var guess = 0; guess < TwoHosts.TracksAMinute; guess++)
            (await Track(hosts.A, "203.0.113.5", 100 + guess)).ShouldBe(HttpStatusCode.NotFound);
        (await Track(hosts.A, "203.0.113.5", 999)).ShouldBe(HttpStatusCode.TooManyRequests);

        for (var guess = 0; guess < TwoHosts.TracksAMinute; guess++)
            (await Track(hosts.A, $"2001:db8:7:7::{guess:x}", 200 + guess)).ShouldBe(HttpStatusCode.NotFound);
        (await Track(hosts.A, "2001:db8:7:7:ffff::1", 999)).ShouldBe(HttpStatusCode.TooManyRequests, "one household's network");
        (await Track(hosts.A, "2001:db8:7:8::1", 998)).ShouldBe(HttpStatusCode.NotFound, "the neighbour's");
    }

    [Fact]
    public async Task Count_one_query_code_however_many_addresses_ask_for_it()
    {
        var answers = new List<HttpStatusCode>();
        for (var bot = 0; bot <= TwoHosts.TracksAMinute; bot++)
            answers.Add(await Track(hosts.B, $"192.0.2.{bot}", 5));

        answers.Count(answer => answer == HttpStatusCode.TooManyRequests).ShouldBe(1);
    }

    [Cases("M66"), Fact]
    public async Task Do_not_believe_what_a_browser_claims_of_its_address()
    {
        using var citizen = hosts.Browser();
        var refused = 0;
        // Spread over two hosts, each of which counts for itself.
        for (var guess = 0; guess < 4 * TwoHosts.TracksAMinute; guess++)
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Get, $"/api/v1/enquiries/{300 + guess:D4}-0000-00000") { Headers = { { "X-Forwarded-For", $"198.18.0.{guess}" } } };
            using var answer = await citizen.Http.SendAsync(request);
            if (answer.StatusCode != HttpStatusCode.TooManyRequests)
                continue;
            refused++;
            answer.Headers.RetryAfter.ShouldNotBeNull();
        }

        refused.ShouldBeGreaterThan(0);
    }

    [Cases("M2"), Fact]
    public async Task Let_no_stranger_lock_an_officer_out()
    {
        await hosts.Employ("m2");
        for (var tries = 0; tries < 8; tries++)
            (await Token(hosts.A, "203.0.113.66", "m2", "a guess")).ShouldBe(HttpStatusCode.Unauthorized);

        (await Token(hosts.A, "203.0.113.66", "m2", Window.Password)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Token(hosts.B, "203.0.113.66", "m2", Window.Password)).ShouldBe(HttpStatusCode.Unauthorized, "The other host counts on.");
        (await Token(hosts.B, "10.20.30.40", "m2", Window.Password)).ShouldBe(HttpStatusCode.OK);
    }

    [Cases("M103", "J-09"), Fact]
    public async Task Slow_passwords_tried_from_many_addresses_of_one_network_and_say_for_how_long()
    {
        var answers = new List<HttpResponseMessage>();
        // Without a password nothing is hashed: only the pace is tried.
        for (var tries = 0; tries < 70; tries++)
            answers.Add(await TokenAnswer(hosts.B, $"2001:db8:9:9::{tries:x}", "nobody-there", new string('x', 300)));

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToArray();
        refused.ShouldNotBeEmpty();
        refused.ShouldAllBe(answer => answer.Headers.RetryAfter != null);
        answers.ForEach(answer => answer.Dispose());
    }

    [Fact]
    public async Task Carry_live_pages_through_the_proxy()
    {
        await hosts.Employ("live");
        using var officer = hosts.Browser();
        (await officer.SignIn("live", Window.Password)).Dispose();
        using var invoker = new HttpMessageInvoker(hosts.Nginx.Handler());

        using var socket = await LiveConnection.Open(hosts.Nginx.Address, officer.Copied, hosts.Address, invoker);

        socket.State.ShouldBe(WebSocketState.Open);
    }

    [Cases("M40"), Fact]
    public async Task Leave_no_query_code_and_nothing_asked_for_in_the_proxys_log()
    {
        var code = (await hosts.A.Http.Send(A.Question())).Done().Text("queryCode");
        using var citizen = hosts.Browser();
        foreach (var page in new[] { $"/track/{code}", "/enquiry/0123456789abcdef", "/enquiry/0123456789abcdef/receipt.txt", $"/api/v1/enquiries/{code}",
            "/search?q=被打的孩子", $"/ask?draft={Guid.CreateVersion7()}", "/promise" })
            await citizen.Read(page);

        await Eventually.Holds(() => hosts.Nginx.Log.Contains("/promise", StringComparison.Ordinal));
        var log = hosts.Nginx.Log;
        log.ShouldContain(" /track/... ");
        log.ShouldContain(" /enquiry/... ");
        log.ShouldContain(" /api/v1/enquiries/... ");
        log.ShouldContain(" /promise ");
        log.ShouldNotContain(code);
        log.ShouldNotContain("draft=");
        log.ShouldNotContain("q=");
    }

    private static async Task<HttpStatusCode> Ask(HostProcess host, string path, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Cookie", cookie } } };
        using var answer = await host.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<string> AskAs(HostProcess host, string path, string name, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = name } };
        request.Headers.Add("Cookie", cookie);
        using var answer = await host.Http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<(string Cookie, string Word)> Form(HostProcess host, string path)
    {
        using var page = await host.Http.GetAsync(path);
        return (string.Join("; ", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])),
            Window.WordOf(await page.Content.ReadAsStringAsync()));
    }

    private static async Task<HttpResponseMessage> Post(HostProcess host, string path, string cookie, params (string Name, string Value)[] fields)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = host.Http.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) {
            Headers = { { "Cookie", cookie } }, Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
        return await http.SendAsync(request);
    }

    private static async Task<HttpStatusCode> Track(HostProcess host, string from, int number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/enquiries/{number:D4}-0000-00000") { Headers = { { "X-Forwarded-For", from } } };
        using var answer = await host.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> Token(HostProcess host, string from, string account, string password)
    {
        using var answer = await TokenAnswer(host, from, account, password);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> TokenAnswer(HostProcess host, string from, string account, string password)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, "/api/v1/tokens") { Headers = { { "X-Forwarded-For", from } }, Content = JsonContent.Create(new { account, password }) };
        return await host.Http.SendAsync(request);
    }

    private Task<ClientWebSocket> Live(HostProcess host, string cookie) => LiveConnection.Open(host.Http.BaseAddress!, cookie, hosts.Address);
}
