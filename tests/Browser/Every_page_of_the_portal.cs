using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

/// <summary>The pages are found by following links from the front page, as a reader finds them.</summary>
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
        var pages = new Queue<string>(["/"]);
        var wrong = new List<string>();
        for (var known = new HashSet<string> { "/" }; pages.TryDequeue(out var address) && found.Count < Most;)
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
            wrong.AddRange((await reader.Page.EvaluateAsync<string[]>("[...document.images].filter(image => !image.hasAttribute('alt') || !image.naturalWidth).map(image => image.outerHTML)"))
                .Select(image => $"{address}: without alt or not shown: {image}"));
            foreach (var next in await Links(reader))
                if (known.Add(next.Split('?')[0]))
                    pages.Enqueue(next);
        }

        found.Count.ShouldBeGreaterThan(30, string.Join('\n', found));
        wrong.ShouldBeEmpty();
    }

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
            var (width, outline) = (await skip.EvaluateAsync<double>("link => link.getBoundingClientRect().width"), await skip.EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle"));
            width.ShouldBeGreaterThan(40);
            outline.ShouldNotBe("none");
            await reader.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(reader.Page.Locator("main")).ToBeFocusedAsync();
        }
    }

    private static Task<string[]> Links(Window reader) => reader.Page.EvaluateAsync<string[]>(
        """
        [...document.links].filter(link => link.origin === location.origin && !link.hasAttribute('download'))
          .map(link => link.pathname + link.search)
          .filter(path => !path.startsWith('/office') && !/[?&]lang=/.test(path))
        """);
}
