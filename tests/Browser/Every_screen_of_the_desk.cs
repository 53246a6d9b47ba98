using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

/// <summary>The screens are found by their addresses in the source: a new one is looked at without being listed.</summary>
public class Every_screen_of_the_desk(Portal portal)
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Is_in_order_on_a_phone_and_on_a_desktop(string language)
    {
        await using var admin = await portal.Officer("admin", language);
        var wrong = new List<string>();
        await using (var citizen = await portal.Phone())
            await citizen.Question("工作台的每一页都要看一件诉求");
        await admin.Go("/office");
        var enquiry = admin.Page.Locator("main a[href*='/office/enquiries/']").First;
        await Assertions.Expect(enquiry).ToBeVisibleAsync();
        var values = new Dictionary<string, string> {
            ["Id"] = (await enquiry.GetAttributeAsync("href"))!.Split('/', '?').First(part => Guid.TryParse(part, out _)), ["Name"] = "Traffic" };
        values["Case"] = await Case(admin);
        foreach (var route in Addresses.OfPages("host/Governance.Host/Office", "host/Governance.Host/Admin"))
        {
            var address = Addresses.Filled(route, values, nameof(Every_screen_of_the_desk));
            await admin.Page.SetViewportSizeAsync(1366, 900);
            await admin.Go(address);
            await Assertions.Expect(admin.Page.Locator("main h1")).ToHaveCountAsync(1);
            await Assertions.Expect(admin.Page.Locator(".mud-skeleton")).ToHaveCountAsync(0);
            await Assertions.Expect(
                admin.Page.Locator("main").GetByRole(AriaRole.Button)
                    .Or(admin.Page.Locator("main a, main table, main dl, main summary, main .desk-empty")).First).ToBeVisibleAsync();
            wrong.AddRange((await admin.Violations()).Select(violation => $"{address} at 1366: {violation}"));
            await admin.Page.SetViewportSizeAsync(390, 844);
            wrong.AddRange((await admin.Violations()).Select(violation => $"{address} at 390: {violation}"));
            wrong.AddRange((await admin.TooWide(390)).Select(what => $"{address}: wider than 390 px: {what}"));
            if (language == "en")
                wrong.AddRange((await Chinese(admin, heading: route == address)).Select(text => $"{address}: not in English: {text}"));
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>Without scripts a page stays as it is before it comes alive.</summary>
    [Fact]
    public async Task Takes_no_press_that_would_be_lost_before_it_is_live()
    {
        await using var still = await portal.Desktop(scripts: false);
        await still.Go("/office");
        await still.SignIn("admin", Portal.DemoPassword);
        await still.Go("/admin/verify");
        await Assertions.Expect(still.Page.Locator("main button").First).ToBeAttachedAsync();
        await Assertions.Expect(still.Page.Locator("main[inert]")).ToHaveCountAsync(1);

        await using var live = await portal.Officer("admin");
        await live.Go("/admin/verify");
        await Assertions.Expect(live.Page.Locator("main[inert]")).ToHaveCountAsync(0);
    }

    /// <summary>A case with an enquiry in it, opened on the way; returns its id.</summary>
    private static async Task<string> Case(Window admin)
    {
        await admin.Go("/office/cases");
        await admin.Page.Locator("form.new-case input[type=text]").First.FillAsync("看板案件");
        await admin.Page.Locator("form.new-case button[type=submit]").ClickAsync();
        await admin.ShouldBeAt("/office/cases/[0-9a-f-]{36}$");
        var offered = admin.Page.Locator(".case-candidates input");
        await Assertions.Expect(offered.First).ToBeVisibleAsync();
        await offered.First.CheckAsync();
        await admin.Page.Locator("form.join-case button[type=submit]").ClickAsync();
        await Assertions.Expect(admin.Page.Locator("[data-member]")).ToHaveCountAsync(1);
        return admin.Page.Url.Split('/')[^1];
    }

    [Fact]
    public async Task Is_where_the_menu_leads()
    {
        await using var admin = await portal.Officer("admin");
        await admin.Go("/admin");
        var links = admin.Page.Locator("nav a[href^='/office'], nav a[href^='/admin']");
        await Assertions.Expect(links.First).ToBeAttachedAsync();
        var routes = Addresses.OfPages("host/Governance.Host/Office", "host/Governance.Host/Admin");

        foreach (var address in await links.EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)"))
            routes.ShouldContain(route => Addresses.IsOf(address, route), address);
    }

    /// <summary>Words of the screen itself that are Chinese: what people have written, and the switch of language, are theirs.</summary>
    /// <param name="heading">Whether the heading is the screen's: that of one enquiry or department is what people called it.</param>
    private static Task<string[]> Chinese(Window admin, bool heading) => admin.Page.EvaluateAsync<string[]>(
        """
        heading => [...document.querySelectorAll((heading ? 'main h1, ' : '')
            + 'main h2, main label, main th[scope=col], main button, main dt, main .act-note, '
            + 'main .mud-input-helper-text, nav a')]
          .filter(element => !element.closest('.module-head, .case-candidates label')).map(element => element.textContent.replace(/“[^”]*”/g, '').trim())
          .filter(text => /[\u4e00-\u9fff]/.test(text))
        """,
        heading);
}
