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

    /// <summary>What was typed a moment ago is taken over while the mouse is down: mistakes go from under their fields, and the button moves away.</summary>
    [Fact]
    public async Task Heeds_a_press_from_under_which_it_moves_away()
    {
        await using var admin = await portal.Officer("admin");
        await admin.Page.SetViewportSizeAsync(1280, 2400);
        await admin.Begin("Pressed", "按压试验");
        await admin.WriteWhatIsAsked("按住不放");
        var button = admin.Page.GetByRole(AriaRole.Button, new() { Name = "添加字段", Exact = true });
        await button.ClickAsync();
        await Assertions.Expect(admin.Field("群众看到的标签")).ToBeVisibleAsync();
        var before = await admin.Fields().CountAsync();
        var stood = (await button.BoundingBoxAsync())!;

        await admin.Page.Mouse.MoveAsync(stood.X + (stood.Width / 2), stood.Y + stood.Height - 3);
        await admin.Page.Mouse.DownAsync();
        await admin.Field("群众看到的标签").EvaluateAsync(
            "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); }", "收据号码");
        await Assertions.Expect(admin.Fields().Last.Locator(".item-head").First).ToContainTextAsync("收据号码");
        await Eventually.Holds(async () => (await button.BoundingBoxAsync())!.Y < stood.Y - 4);
        await admin.Page.Mouse.UpAsync();

        await Assertions.Expect(admin.Fields()).ToHaveCountAsync(before + 1);
        await admin.Drop();
    }

    [Fact]
    public async Task Takes_a_stop_card_and_a_part_of_the_service_and_shows_both_in_the_preview()
    {
        await using var admin = await portal.Officer("admin");
        await admin.Begin("Stopping", "提示试验");
        await admin.WriteWhatIsAsked("有卡片的业务");
        await admin.Press("展开：红色提示卡");
        await admin.Add("添加提示卡", "要做什么（一句话）");
        await admin.Write("要做什么（一句话）", "正有危险的请打 110");
        await admin.Write("拨打的电话", "110，不是号码");
        await admin.Page.Keyboard.PressAsync("Tab");
        await admin.ShouldSay("不是电话号码");
        await admin.Write("拨打的电话", "110");
        await admin.Page.Keyboard.PressAsync("Tab");
        await admin.ShouldBeInOrder();
        await Assertions.Expect(admin.OnAPhone().Locator(".stop a[href='tel:110']")).ToBeAttachedAsync();

        await admin.Press("展开：办事要素");
        await admin.Add("添加材料", "材料名称");
        await admin.Write("材料名称", "居民户口簿");
        await admin.Field("原件还是复印件").SelectOptionAsync(new SelectOptionValue { Label = "原件" });
        await admin.ShouldBeInOrder();
        (await admin.Violations()).ShouldBeEmpty();
        await Assertions.Expect(admin.OnAPhone().Locator(".documents")).ToContainTextAsync("居民户口簿");
        await admin.Drop();
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
