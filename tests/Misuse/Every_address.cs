using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>Whatever stands in an address and by whatever method it is asked, found where addresses are written down.</summary>
public class Every_address(RunningHost host)
{
    /// <summary>What is in no list of the platform's own.</summary>
    private static readonly string[] Besides = ["/", "/health/live", "/health/ready", "/openapi/v1.json", "/api/docs/", "/npm/portal.css", "/no-such-page",
        "/open311/discovery.xml", "/open311/v2/services.json", "/open311/v2/requests.xml", "/open311/v2/no-such.json", "/feeds/zh/answers.atom",
        "/feeds/en/answers.json",
        "/api/v1/no-such-call", "/office/no-such-page"];

    /// <summary>What stands in addresses for what is variable in them.</summary>
    private static readonly Dictionary<string, string> Values = new()
    {
        ["Code"] = "traffic.plate-preselection", ["Handle"] = "no-such-handle", ["Letter"] = Guid.Empty.ToString(), ["Token"] = "0123456789abcdefABCDEF",
        ["Draft"] = Guid.Empty.ToString(), ["Module"] = "Traffic", ["Name"] = "Traffic",
        ["Id"] = Guid.Empty.ToString(), ["Unit"] = "traffic", ["Kind"] = "consultation", ["Slug"] = "x",
        ["Source"] = "traffic.inspection", ["Case"] = Guid.Empty.ToString(), ["path"] = "x", ["rest"] = "x",
    };

    [Cases("J-01")]
    [Fact]
    public async Task By_HEAD_is_answered_as_by_GET_without_the_body()
    {
        using var stranger = new Window(host.Citizen.BaseAddress!);
        var admin = await host.Admin();
        var pages = Addresses.OfPages("host/Governance.Host/Portal", "host/Governance.Host/Office", "host/Governance.Host/Admin", "host/Governance.Host/SignIn")
            .Select(page => Addresses.Filled(page, Values, nameof(Every_address))).Concat(Besides).ToArray();
        var calls = (await DescribedCall.All(host)).Where(call => call.Method == "get").ToArray();
        pages.Length.ShouldBeGreaterThan(40);
        calls.Length.ShouldBeGreaterThan(25);

        foreach (var page in pages)
            await IsAlike(page, method => stranger.Http.SendAsync(new(method, page)));
        foreach (var call in calls)
        {
            await IsAlike($"{call} of a stranger", method => call.Send(stranger.Http, method));
            await IsAlike($"{call} of an admin", method => call.Send(admin, method));
        }

        static async Task IsAlike(string what, Func<HttpMethod, Task<HttpResponseMessage>> ask)
        {
            using var got = await ask(HttpMethod.Get);
            using var headed = await ask(HttpMethod.Head);

            headed.StatusCode.ShouldBe(got.StatusCode, what);
            headed.Content.Headers.ContentType?.ToString().ShouldBe(got.Content.Headers.ContentType?.ToString(), what);
            (await headed.Content.ReadAsByteArrayAsync()).ShouldBeEmpty(what);
            headed.Headers.Location.ShouldBe(got.Headers.Location, what);
            ((int)got.StatusCode).ShouldBeLessThan(500, what);
        }
    }

    /// <summary>In every part of every address that is variable, in every query, and as a code.</summary>
    [Cases("I-02")]
    [Theory]
    [InlineData("%EF%BF%BE", "no character")]
    [InlineData("%00", "the null sign")]
    [InlineData("%ED%A0%80", "half a character")]
    [InlineData("%E2%80%AE", "a mark that turns reading round")]
    [InlineData("%FF%FE", "no UTF-8")]
    [InlineData("%25%30%30", "a null sign in two layers")]
    public async Task With_a_sign_in_its_address_that_is_none_is_answered(string sign, string why)
    {
        using var window = new Window(host.Citizen.BaseAddress!);
        var pages = Addresses.OfPages("host/Governance.Host/Portal");
        var variable = pages.Where(page => page.Contains('{', StringComparison.Ordinal)).ToArray();
        variable.Length.ShouldBeGreaterThan(5, "a type, a department, a draft, what is tracked ...");
        var all = Values.ToDictionary(value => value.Key, _ => sign);

        foreach (var address in variable.Select(page => Addresses.Filled(page, all, nameof(Every_address)))
            .Concat(pages.Where(page => !page.Contains('{', StringComparison.Ordinal)).SelectMany(page => new[]
            {
                $"{page}?q={sign}", $"{page}?code={sign}", $"{page}?kind={sign}", $"{page}?lang={sign}", $"{page}?{sign}={sign}",
            })).Append($"/api/v1/enquiries/{sign}")
            .Append($"/open311/v2/services/{sign}.xml").Append($"/open311/v2/requests/{sign}.json").Append($"/open311/v2/requests.xml?service_code={sign}")
            .Append($"/feeds/{sign}/answers.atom").Append($"/{sign}").Append($"/api/{sign}").Append($"/npm/{sign}"))
        {
            var answer = await host.Raw($"GET {address} HTTP/1.1\r\nHost: {host.Citizen.BaseAddress!.Authority}\r\nConnection: close\r\n\r\n");
            answer.ShouldMatch("^HTTP/1.1 [234]", $"{address}: {why}");
        }

        using var citizen = new Browser(host.Citizen.BaseAddress!);
        (await citizen.Go($"/track/{sign}")).Status.ShouldBeOneOf(400, 404);
        foreach (var typed in new[] { Uri.UnescapeDataString(sign), $"ABCD{Uri.UnescapeDataString(sign)}EFGH" })
            ((int)(await window.Send("/track", "/track/open", ("code", typed))).StatusCode).ShouldBeLessThan(500, why);
    }

    /// <summary>Whatever method, body or none: what is not there is not there.</summary>
    [Theory]
    [InlineData("POST", "/api/v1/no-such-call")]
    [InlineData("POST", "/api/v1/enquiries/x/y/z")]
    [InlineData("POST", "/api/v2/enquiries")]
    [InlineData("POST", "/api/nothing")]
    [InlineData("POST", "/api")]
    [InlineData("PUT", "/api/v1/admin/no-such-call")]
    [InlineData("PATCH", "/api/v1/office/no-such-call")]
    [InlineData("DELETE", "/api/v1/no-such-call/7")]
    [InlineData("GET", "/api/v1/no-such-call")]
    [InlineData("OPTIONS", "/api/v1/no-such-call")]
    public async Task For_a_call_that_does_not_exist_gets_a_problem_that_says_so(string method, string path)
    {
        foreach (var content in new HttpContent?[] { null, Calls.Json("{}"), new StringContent("x"), new FormUrlEncodedContent([new("a", "b")]) })
        {
            using var asked = new HttpRequestMessage(new(method), path) { Content = content };
            using var answer = await host.Citizen.SendAsync(asked);

            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{method} {path} with {content?.Headers.ContentType}");
            answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        }
    }

    /// <summary>The same behind every address that there is.</summary>
    [Fact]
    public async Task For_what_lies_behind_a_call_gets_a_problem_that_says_so()
    {
        var addresses = (await DescribedCall.All(host))
            .Select(call => call.Path.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal))
            .Distinct().ToArray();
        addresses.Length.ShouldBeGreaterThan(40);

        foreach (var address in addresses.SelectMany(path => new[] { path + "/no/such/call", path + "/no-such-call/7" }))
            foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch })
            {
                using var answer = await host.Citizen.SendAsync(new(method, address));
                answer.StatusCode.ShouldBeOneOf(
                    [HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest], $"{method} {address}");
                answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", $"{method} {address}");
            }
    }
}
