using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class Signing_in(Portal portal)
{
    [Fact]
    public async Task Says_what_is_wrong_and_leaves_the_account_as_typed()
    {
        await using var officer = await portal.Desktop();
        await officer.Go("/office");
        await officer.SignIn("traffic.facilities", "not-the-password");

        await officer.ShouldBeAt("sign-in");
        await Assertions.Expect(officer.Page.Locator(".govuk-error-summary")).ToContainTextAsync("没有登录成功");
        await Assertions.Expect(officer.Page.Locator("#account")).ToHaveValueAsync("traffic.facilities");
        await Assertions.Expect(officer.Page.Locator("#password")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Asks_for_both_parts()
    {
        await using var officer = await portal.Desktop("en", scripts: false);
        await officer.Go("/office");
        await officer.SignIn("", "");

        await Assertions.Expect(officer.Page.Locator("#account-error")).ToBeVisibleAsync();
        await Assertions.Expect(officer.Page.Locator("#password-error")).ToBeVisibleAsync();
    }

    [Cases("M20")]
    [Fact]
    public async Task Of_another_unit_opens_no_enquiry_by_its_address()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("请帮我查一件旧案的进展");
        await using var officer = await portal.Officer("office");
        await officer.Open(code);
        var address = officer.Page.Url;

        await using var other = await portal.Officer("traffic.facilities");
        await other.Go(address);

        await other.ShouldSay("没有这件诉求，或者不由您查看");
        await other.ShouldNotSay("旧案");
    }

    [Cases("M22")]
    [Fact]
    public async Task As_an_officer_opens_no_page_of_the_administrators()
    {
        await using var officer = await portal.Officer("office");
        await officer.Go("/admin/modules");

        await Assertions.Expect(officer.Page.GetByText("没有权限").First).ToBeVisibleAsync();
        await Assertions.Expect(officer.Page.GetByText("部门模块")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Is_in_order_on_a_phone_and_on_a_desktop(string language)
    {
        await using var officer = await portal.Desktop(language);
        var wrong = new List<string>();
        foreach (var width in new[] { 390, 1366 })
        {
            await officer.Page.SetViewportSizeAsync(width, 844);
            await officer.Go("/office/sign-in");
            await Look("sign-in");
            await officer.SignIn("nobody-of-that-name", "a-guess");
            await Assertions.Expect(officer.Page.Locator(".govuk-error-summary")).ToBeVisibleAsync();
            await Look("refused");
            await officer.Go("/office/no-such-page");
            await Assertions.Expect(officer.Page.Locator("h1")).ToHaveTextAsync(language == "en" ? "Page not found" : "没有找到这个页面");
            await Look("not found");

            async Task Look(string what)
            {
                wrong.AddRange((await officer.Violations()).Select(violation => $"{what} at {width}: {violation}"));
                wrong.AddRange((await officer.TooWide(width)).Select(part => $"{what}: wider than {width} px: {part}"));
            }
        }

        wrong.ShouldBeEmpty();
    }
}
