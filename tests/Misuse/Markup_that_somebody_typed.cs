using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>Whatever is typed is shown as it was typed and is nowhere part of a page.</summary>
public sealed class Markup_that_somebody_typed(RunningHost host)
{
    private const string Script = "<script>alert(4711)</script>";
    private const string Picture = "\"'><img src=x onerror=alert(4711)>";

    [Cases("M47")]
    [Fact]
    public async Task Is_text_on_every_page_of_its_enquiry_and_in_all_that_staff_are_given()
    {
        using var citizen = new Browser(host.Citizen.BaseAddress!);
        var officer = await host.Officer("clerk", "office", "--head");
        var check = await citizen.Write($"路灯{Script}", $"坏了三天{Picture}");
        var accepted = await citizen.Send(check);
        var code = Browser.CodeOn(accepted);
        (await host.Citizen.Post($"/api/v1/enquiries/{code}/messages", new() { ["text"] = $"补充{Script}{Picture}" })).Done();
        var tracked = await citizen.Go((await citizen.Enter(code)).Address);

        tracked.Text.ShouldContain($"路灯{Script}");
        tracked.Text.ShouldContain($"补充{Script}");
        check.Text.ShouldContain($"坏了三天{Picture}");
        foreach (var page in new[] { check, accepted, tracked, await citizen.Go(tracked.Address + "/new-code") })
            ShouldBeWhole(page.Raw, page.Address);
        using var desk = new Window(host.Citizen.BaseAddress!);
        (await desk.SignIn("clerk", Window.Password)).Dispose();
        var queue = (await officer.Get("/api/v1/office/enquiries?queue=all&take=200")).Done()["enquiries"]!.AsArray();
        var id = queue.Single(row => row!.Text("subject") == $"路灯{Script}")!.Text("id");
        foreach (var address in new[] { "/office", $"/office/enquiries/{id}" })
        {
            using var answer = await desk.Http.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            ShouldBeWhole(await answer.Content.ReadAsStringAsync(), address);
        }

        var dossier = await officer.Get($"/api/v1/office/enquiries/{id}");
        dossier.MediaType.ShouldBe("application/json");
        dossier.Done().Text("subject").ShouldBe($"路灯{Script}");
    }

    [Cases("M48")]
    [Fact]
    public async Task Is_text_on_every_page_that_repeats_what_stands_in_its_address()
    {
        using var window = new Window(host.Citizen.BaseAddress!);
        var pages = Addresses.OfPages("host/Governance.Host/Portal").Where(page => !page.Contains('{', StringComparison.Ordinal)).ToArray();
        pages.Length.ShouldBeGreaterThan(5);
        foreach (var typed in new[] { Script, Picture })
        {
            var sign = Uri.EscapeDataString(typed);
            foreach (var address in pages.SelectMany(page => new[] { "q", "code", "kind", "type", "subject", "draft", "lang", "back", "text" }
                .Select(name => $"{page}?{name}={sign}")).Concat([$"/{sign}", $"/track/{sign}", $"/services/{sign}", $"/office/sign-in?back={sign}"]))
            {
                using var answer = await window.Http.GetAsync(address);
                ShouldBeWhole(await answer.Content.ReadAsStringAsync(), address);
            }
        }

        (await window.Read($"/search?q={Uri.EscapeDataString(Script)}")).ShouldContain(Script, Case.Sensitive, "it is repeated, as text");
    }

    [Cases("M50")]
    [Theory]
    [InlineData(Script, "an element")]
    [InlineData(Picture, "the end of an attribute")]
    [InlineData("javascript:alert(4711)", "an address")]
    public async Task Is_text_in_a_form_that_a_link_fills_in_and_sends_nothing_by_itself(string typed, string why)
    {
        using var citizen = new Browser(host.Citizen.BaseAddress!);

        var form = await citizen.Go($"/ask?kind=consultation&subject={Uri.EscapeDataString(typed)}");

        form.Html.ShouldContain(typed, Case.Sensitive, why);
        form.Text.ShouldNotContain("提交前请核对", Case.Sensitive, "nothing goes on without a press of a button");
        ShouldBeWhole(form.Raw, form.Address);
        form.Raw.ShouldNotMatch("(href|src|action)=\"javascript:", why);
    }

    private static void ShouldBeWhole(string page, string address)
    {
        page.ShouldNotContain("<script>alert", Case.Insensitive, address);
        page.ShouldNotMatch("<img[^>]*onerror", address);
    }
}
