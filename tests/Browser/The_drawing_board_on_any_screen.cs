using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class The_drawing_board_on_any_screen(Portal portal)
{
    [Fact]
    public async Task Is_previewed_on_a_phone_at_a_touch()
    {
        await using var admin = await portal.Officer("admin");
        await admin.Go("/admin/designer/Traffic");
        var touch = admin.Page.GetByRole(AriaRole.Button, new() { Name = "预览", Exact = true });
        await Assertions.Expect(admin.Page.Locator(".designer-preview")).ToBeInViewportAsync();
        await Assertions.Expect(touch).ToHaveCountAsync(0);

        await admin.Page.SetViewportSizeAsync(390, 844);
        await admin.Page.ReloadAsync();
        await Assertions.Expect(touch).ToBeInViewportAsync();
        await Assertions.Expect(admin.Page.Locator(".designer-preview")).Not.ToBeInViewportAsync();
        await touch.ClickAsync();
        await Assertions.Expect(admin.Page.Locator(".phone")).ToBeInViewportAsync();
        await admin.Press("回到编辑");
        await Assertions.Expect(admin.Page.Locator(".designer-editor .designer-tabs")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Is_drawn_without_a_serious_finding(string language)
    {
        await using var admin = await portal.Officer("admin", language);
        foreach (var (width, height) in new[] { (1366, 900), (390, 844) })
        {
            await admin.Page.SetViewportSizeAsync(width, height);
            await admin.Go("/admin/designer/Traffic");
            foreach (var place in new[] { 0, 4, 12 })
            {
                await admin.Page.Locator(".designer-files li button").Nth(place).ClickAsync();
                await Assertions.Expect(admin.Page.Locator(".designer-files li button").Nth(place)).ToHaveAttributeAsync("aria-current", "true");
                if (await admin.Page.Locator(".item-open").CountAsync() is var items and > 0)
                    await admin.Page.Locator(".item-open").Nth(Math.Min(2, items - 1)).ClickAsync();
                (await admin.Violations()).ShouldBeEmpty($"{language}, {width}, {place}");
                (await admin.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            }
        }
    }
}
