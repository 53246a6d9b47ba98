using System.Net.Http.Json;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;
using MimeKit;

namespace Governance.Browser.Tests;

/// <summary>
/// The pages are found by following links from the front page, as a reader finds them; then those of one citizen, whose addresses no link
/// of the front page leads to.
/// </summary>
public class Every_page_of_the_portal(Portal portal)
{
    private const int Most = 60;

    [Theory]
    [InlineData("zh-CN", "zh-CN")]
    [InlineData("en", "en")]
    public async Task Is_in_order_on_a_phone_and_on_a_desktop(string language, string tag)
    {
        await using var reader = await portal.Desktop(language);
        var found = new List<string>();
        var wrong = new List<string>();
        var known = new HashSet<string> { "/" };
        for (var pages = new Queue<string>(["/"]); pages.TryDequeue(out var address) && found.Count < Most;)
        {
            await Look(address);
            foreach (var next in await Links(reader))
                if (known.Add(next.Split('?')[0]))
                    pages.Enqueue(next);
        }

        found.Count.ShouldBeGreaterThan(30, string.Join('\n', found));
        await Look(Fill("/ask/{Code}", "Code", "traffic.signal-or-marking"));
        await reader.Go("/ask?kind=consultation");
        await reader.Page.Locator("form.ask-form input[name=subject]").FillAsync("在哪里换驾驶证");
        await reader.Page.Locator("form.ask-form textarea[name=body]").FillAsync("在哪里换驾驶证？要带什么材料？");
        await reader.Page.Locator("form.ask-form button.govuk-button").Last.ClickAsync();
        await reader.ShouldBeAt("/check$");
        var draft = new Uri(reader.Page.Url).Segments[2].Trim('/');
        await Look(Fill("/ask/{Draft:guid}/check", "Draft", draft));
        await Look(Fill("/ask/{Draft:guid}/off", "Draft", draft));
        await reader.Go($"/ask/{draft}/check");
        await reader.SendChecked();
        var handle = new Uri(reader.Page.Url).Segments[2].Trim('/');
        await Look(await Held(reader));
        await Look(Fill("/stop-letters/{Letter}", "Letter", await Letter()));
        await Look(Fill("/lost-code/{Token}", "Token", "0123456789abcdefABCDEF"));
        foreach (var route in Addresses.OfPages("host/Governance.Host/Portal").Where(route => !found.Exists(address => Addresses.IsOf(address, route))))
            await Look(Fill(route, "Handle", handle));
        wrong.ShouldBeEmpty();

        async Task Look(string address)
        {
            found.Add(address);
            await reader.Page.SetViewportSizeAsync(1280, 900);
            var answer = await reader.Page.GotoAsync(address);
            if (answer!.Status != 200)
                wrong.Add($"{address}: {answer.Status}");
            if (await reader.Page.EvaluateAsync<string>("document.documentElement.lang") != tag)
                wrong.Add($"{address}: its lang is not {tag}");
            wrong.AddRange((await reader.Violations()).Select(violation => $"{address} at 1280: {violation}"));
            await reader.Page.SetViewportSizeAsync(360, 740);
            wrong.AddRange((await reader.Violations()).Select(violation => $"{address} at 360: {violation}"));
            wrong.AddRange((await reader.TooWide(360)).Select(what => $"{address}: wider than 360 px: {what}"));
            wrong.AddRange(
                (await reader.Page.EvaluateAsync<string[]>(
                    "[...document.images].filter(image => !image.hasAttribute('alt') || !image.naturalWidth).map(image => image.outerHTML)"))
                .Select(image => $"{address}: without alt or not shown: {image}"));
        }
    }

    /// <summary>The number of a letter that somebody got.</summary>
    private async Task<string> Letter()
    {
        var address = $"{Guid.CreateVersion7():N}@example.org";
        var asked = new { kind = "consultation", subject = "换证", body = "在哪里换驾驶证？", contact = new { email = address } };
        (await portal.Api.PostAsJsonAsync("/api/v1/enquiries", asked)).EnsureSuccessStatusCode();
        MimeMessage? letter = null;
        await Eventually.Holds(() => (letter = portal.Post.Taken.FirstOrDefault(letter => letter.To.ToString() == address)) is not null);
        return letter!.MessageId!.Split('@')[0];
    }

    /// <summary>The page of something that is held for a citizen; whoever holds nothing has none.</summary>
    private static async Task<string> Held(Window reader)
    {
        var code = await reader.Page.EvaluateAsync<string>(
            """
            async until => {
                const type = '/api/v1/business-types/traffic.inspection-appointment';
                const slot = (await (await fetch(type + '/free/slot')).json()).slots.at(-1).id;
                const form = { vehicleKind: 'van', plate: '粤H' + String(Date.now()).slice(-5), registeredOn: '2018-05-01', validUntil: until, slot,
                    broughtBy: '车主本人' };
                const body = { businessType: 'traffic.inspection-appointment', subject: '预约检验', body: '预约检验', form };
                const sent = await fetch('/api/v1/enquiries',
                    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
                return (await sent.json()).queryCode;
            }
            """,
            Typed.DaysAgo(-20).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await reader.Go($"/track/{code}");
        return new Uri(reader.Page.Url).AbsolutePath + "/held/traffic.inspection";
    }

    private static string Fill(string route, string name, string value) =>
        Addresses.Filled(route, new Dictionary<string, string> { [name] = value }, nameof(Every_page_of_the_portal));

    [Fact]
    public async Task Shows_where_the_keyboard_is_and_lets_it_skip_to_the_content()
    {
        await using var reader = await portal.Phone();
        foreach (var address in new[] { "/", "/ask", "/track", "/promise" })
        {
            await reader.Go(address);
            await reader.Page.Keyboard.PressAsync("Tab");

            var skip = reader.Page.Locator(":focus");
            await Assertions.Expect(skip).ToHaveAttributeAsync("href", "#main");
            await Assertions.Expect(skip).ToBeInViewportAsync();
            var (width, outline) = (await skip.EvaluateAsync<double>("link => link.getBoundingClientRect().width"),
                await skip.EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle"));
            width.ShouldBeGreaterThan(40);
            outline.ShouldNotBe("none");
            await reader.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(reader.Page.Locator("main")).ToBeFocusedAsync();
        }
    }

    private static Task<string[]> Links(Window reader) => reader.Page.EvaluateAsync<string[]>(
        """
        [...document.links].filter(link => link.origin === location.origin && !link.hasAttribute('download') && !link.relList.contains('nofollow'))
          .map(link => link.pathname + link.search)
          .filter(path => !path.startsWith('/office') && !/[?&]lang=/.test(path))
        """);
}
