using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class Every_screen_of_the_desk(Portal portal)
{
    private static readonly string[] Screens = ["/office", "/office/due", "/office/notices", "/admin", "/admin/calendars?year=2026", "/admin/policies",
        "/office/statistics", "/admin/modules", "/admin/observability", "/admin/routing", "/admin/duty", "/admin/units", "/admin/verify", "/admin/designer", "/office/sessions", "/admin/sessions"];

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Is_in_order_on_a_phone_and_on_a_desktop(string language)
    {
        await using var admin = await portal.Officer("admin", language);
        var wrong = new List<string>();
        foreach (var address in Screens)
        {
            await admin.Page.SetViewportSizeAsync(1366, 900);
            await admin.Go(address);
            await Assertions.Expect(admin.Page.Locator("main h1")).ToHaveCountAsync(1);
            await Assertions.Expect(admin.Page.Locator(".mud-skeleton")).ToHaveCountAsync(0);
            await Assertions.Expect(admin.Page.Locator("main").GetByRole(AriaRole.Button).Or(admin.Page.Locator("main a, main table, main .desk-empty")).First).ToBeVisibleAsync();
            wrong.AddRange((await admin.Violations()).Select(violation => $"{address} at 1366: {violation}"));
            await admin.Page.SetViewportSizeAsync(390, 844);
            wrong.AddRange((await admin.Violations()).Select(violation => $"{address} at 390: {violation}"));
            wrong.AddRange((await admin.TooWide(390)).Select(what => $"{address}: wider than 390 px: {what}"));
            if (language == "en")
                wrong.AddRange((await Chinese(admin)).Select(text => $"{address}: not in English: {text}"));
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>Words of the screen itself that are Chinese: what people have written, and the switch of language, are theirs.</summary>
    private static Task<string[]> Chinese(Window admin) => admin.Page.EvaluateAsync<string[]>(
        """
        [...document.querySelectorAll('main h1, main h2, main label, main th[scope=col], main button, main dt, main .act-note, main .mud-input-helper-text, nav a')]
          .filter(element => !element.closest('.module-head')).map(element => element.textContent.trim()).filter(text => /[\u4e00-\u9fff]/.test(text))
        """);
}
