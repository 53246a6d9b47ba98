using System.Net;
using System.Net.WebSockets;
using System.Text.RegularExpressions;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

public partial class A_request_from_anywhere(RunningHost host)
{
    [Cases("P-12")]
    [Fact]
    public async Task With_a_name_that_is_too_long_gets_it_back_whole_and_is_told_by_how_much()
    {
        using var citizen = new Browser(host.Citizen.BaseAddress!);
        var form = await citizen.Go("/ask?kind=consultation");
        var name = new string('长', 60);

        var page = await citizen.Post("/ask", form.Form("name=\"subject\""), ("subject", "怎样补办身份证"), ("body", "身份证丢了，要带什么材料？"),
            ("kind", "consultation"), ("contact.name", name), ("do", "next"));

        page.Html.ShouldContain($"value=\"{name}\"");
        page.Text.ShouldContain("50");
        page.Text.ShouldContain("60");
        page.Html.ShouldNotMatch("name=\"contact.name\"[^>]*maxlength", "a browser cuts what is pasted, and says nothing");
    }

    [Cases("P-09")]
    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("//evil.example/%2e%2e")]
    [InlineData("/\\evil.example/x")]
    [InlineData("///evil.example/x?lang=en")]
    public async Task For_an_address_of_another_site_gets_no_link_to_it(string path)
    {
        // Sent as it is: a client library would put it in order.
        var page = await host.Raw($"GET {path} HTTP/1.1\r\nHost: {host.Citizen.BaseAddress!.Authority}\r\nConnection: close\r\n\r\n");

        page.ShouldContain("<html");
        LinkOf().Matches(page).Select(link => link.Groups[1].Value)
            .Where(link => link.StartsWith("//", StringComparison.Ordinal) || link.StartsWith("/\\", StringComparison.Ordinal)).ShouldBeEmpty();
        page.ShouldNotMatch("(?i)\r\nlocation: *(//|/\\\\)");
    }

    [Cases("M64")]
    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task By_a_name_that_the_host_was_not_told_of_is_refused(string name)
    {
        var answer = await host.Raw($"GET / HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n");

        answer.ShouldStartWith("HTTP/1.1 400");
        answer.ShouldContain("Bureau__Address");
    }

    [Theory]
    [InlineData("/office/no-such-page", "没有找到这个页面")]
    [InlineData("/admin/no/such/page", "没有找到这个页面")]
    [InlineData("/office/enquiries/not-an-id", "没有找到这个页面")]
    public async Task For_a_page_of_the_staff_that_does_not_exist_gets_a_page_that_says_so(string path, string says)
    {
        using var window = new Window(host.Citizen.BaseAddress!);
        using var answer = await window.Http.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain(says);
    }

    [Cases("M70")]
    [Theory]
    [InlineData("/ask")]
    [InlineData("/track")]
    [InlineData(Window.SignInPage)]
    public async Task With_five_thousand_fields_is_a_bad_request_and_no_fault(string path)
    {
        using var window = new Window(host.Citizen.BaseAddress!);
        using var form = new FormUrlEncodedContent(Enumerable.Range(0, 5_000).Select(number => KeyValuePair.Create($"field{number}", "x")));

        using var answer = await window.Http.PostAsync(path, form);

        ((int)answer.StatusCode).ShouldBeInRange(400, 499);
    }

    [Cases("P-01")]
    [Fact]
    public async Task Without_cookies_is_told_that_a_form_needs_them_and_loses_nothing()
    {
        using var handler = new SocketsHttpHandler { UseCookies = false };
        using var refusing = new HttpClient(handler) { BaseAddress = host.Citizen.BaseAddress };
        var page = await refusing.GetStringAsync("/ask?kind=consultation");
        var fields = HiddenOf().Matches(page).Select(field => KeyValuePair.Create(field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value)));
        using var form = new FormUrlEncodedContent([.. fields, new("subject", "怎样补办身份证"), new("body", "身份证丢了，要带什么材料？")]);

        using var answer = await refusing.PostAsync("/ask?kind=consultation", form);

        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        shown.ShouldContain("请在浏览器设置里允许本站的 Cookie");
        shown.ShouldContain("要带什么材料");
    }

    [Cases("M19")]
    [Fact]
    public async Task By_another_sites_form_leaves_no_draft_here()
    {
        using var window = new Window(host.Citizen.BaseAddress!);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/ask?kind=consultation")
        {
            Headers = { { "Sec-Fetch-Site", "cross-site" } },
            Content = new FormUrlEncodedContent([new("_handler", "ask"), new("subject", "别处来的"), new("body", "别处来的内容，不该留在这里。")]),
        };

        using var answer = await window.Http.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Headers.Location.ShouldBeNull();
    }

    [Cases("M71")]
    [Fact]
    public async Task Opens_no_live_connection_unless_signed_in()
    {
        using var stranger = new Window(host.Citizen.BaseAddress!);

        using var negotiated = await stranger.Http.PostAsync("/_blazor/negotiate?negotiateVersion=1", null);
        var opened = await Should.ThrowAsync<WebSocketException>(() => Open(null, host.Citizen.BaseAddress!.GetLeftPart(UriPartial.Authority)));

        negotiated.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        opened.Message.ShouldContain("401");
    }

    [Cases("M72")]
    [Fact]
    public async Task Opens_no_live_connection_from_another_sites_page()
    {
        using var officer = await SignedIn("m72");

        (await Should.ThrowAsync<WebSocketException>(() => Open(officer.Copied, "https://evil.example"))).Message.ShouldContain("403");
        (await Should.ThrowAsync<WebSocketException>(() => Open(officer.Copied, "null"))).Message.ShouldContain("403");
        using var own = await Open(officer.Copied, host.Citizen.BaseAddress!.GetLeftPart(UriPartial.Authority));
        own.State.ShouldBe(WebSocketState.Open);
    }

    [Cases("M71")]
    [Fact]
    public async Task Opens_no_live_connections_without_end_in_one_session()
    {
        using var officer = await SignedIn("m71");
        var own = host.Citizen.BaseAddress!.GetLeftPart(UriPartial.Authority);
        var open = new List<ClientWebSocket>();
        try
        {
            var refused = await Should.ThrowAsync<WebSocketException>(async () =>
            {
                for (var number = 0; number < 200; number++)
                    open.Add(await Open(officer.Copied, own));
            });

            refused.Message.ShouldContain("429");
            open.Count.ShouldBe(100);
            (await officer.Http.Get("/api/v1/session")).Done();
        }
        finally
        {
            foreach (var socket in open)
                socket.Dispose();
        }
    }

    [Fact]
    public async Task That_was_a_live_connection_is_cut_when_its_session_ends()
    {
        using var officer = await SignedIn("f4");
        using var live = await Open(officer.Copied, host.Citizen.BaseAddress!.GetLeftPart(UriPartial.Authority));

        using var gone = await officer.SignOut();

        await live.ShouldBeCut();
    }

    [Cases("M99")]
    [Fact]
    public async Task Is_told_that_nobody_else_may_frame_or_embed_what_it_gets()
    {
        foreach (var path in new[] { "/", Window.SignInPage, "/api/v1/business-types", "/npm/portal.css" })
        {
            using var answer = await host.Citizen.GetAsync(path);
            answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldHaveSingleItem().ShouldBe("same-origin", path);
            answer.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff", path);
        }
    }

    private async Task<Window> SignedIn(string account)
    {
        await host.Officer(account, "office");
        var window = new Window(host.Citizen.BaseAddress!);
        (await window.SignIn(account, Window.Password)).Dispose();
        return window;
    }

    private Task<ClientWebSocket> Open(string? cookie, string origin) => LiveConnection.Open(host.Citizen.BaseAddress!, cookie, origin);

    [GeneratedRegex("(?:href|action|src)=\"([^\"]*)\"")]
    private static partial Regex LinkOf();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenOf();
}
