using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_row_of_vehicles_reported_at_once(Portal portal)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_added_to_corrected_and_sent_with_and_without_scripts(bool scripts)
    {
        await using var citizen = await portal.Phone(scripts: scripts);
        await Begin(citizen);
        await citizen.Press("添加车辆");
        await Item(citizen, 1).GetByLabel("有", new() { Exact = true }).CheckAsync();
        await Item(citizen, 1).GetByLabel("号牌号码").FillAsync("粤H1");
        await citizen.Press("再添加一项：车辆");
        await Item(citizen, 2).GetByLabel("没有或者看不清", new() { Exact = true }).CheckAsync();
        await Item(citizen, 2).GetByLabel("颜色、品牌、车型").FillAsync("白色面包车");
        await citizen.Press("再添加一项：车辆");
        await Item(citizen, 3).GetByLabel("没有或者看不清", new() { Exact = true }).CheckAsync();
        await Item(citizen, 3).GetByLabel("颜色、品牌、车型").FillAsync("蓝色货车");
        await citizen.Press("继续");

        var error = citizen.Page.Locator(".govuk-error-summary a");
        await Assertions.Expect(error).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^车辆 1：号牌号码不对"));
        await Assertions.Expect(error).ToHaveAttributeAsync("href", "#form.others[0].number");
        await Item(citizen, 1).GetByLabel("号牌号码").FillAsync("粤H23456");
        await citizen.Press("删除车辆 2");

        await Assertions.Expect(Item(citizen, 1).GetByLabel("号牌号码")).ToHaveValueAsync("粤H23456");
        await Assertions.Expect(Item(citizen, 2).GetByLabel("颜色、品牌、车型")).ToHaveValueAsync("蓝色货车");
        await Assertions.Expect(Item(citizen, 3)).ToHaveCountAsync(0);
        await Assertions.Expect(citizen.Field("主题")).ToHaveValueAsync("一排车堵住出口");
        await citizen.Press("继续");
        await citizen.ShouldSay("车辆 1 · 号牌号码");
        await citizen.ShouldSay("粤H23456");
        await citizen.ShouldNotSay("白色面包车");
        await citizen.SendChecked();
        await citizen.Follow("查看进度");
        await citizen.Page.Locator("details", new() { HasText = "粤H23456" }).First.Locator("summary").ClickAsync();
        await Assertions.Expect(citizen.Page.Locator(".govuk-summary-list__row", new() { HasText = "车辆 2" }).First).ToContainTextAsync("蓝色货车");
    }

    [Theory]
    [InlineData("zh-CN", "添加车辆")]
    [InlineData("en", "Add: Vehicle")]
    public async Task Is_drawn_without_a_serious_finding_and_without_a_side_scroll(string language, string add)
    {
        await using var citizen = await portal.Phone(language);
        await citizen.Go("/ask/traffic.obstructing-vehicle");
        await citizen.Press(add);
        await Assertions.Expect(Item(citizen, 1)).ToBeVisibleAsync();

        foreach (var width in new[] { 390, 1366 })
        {
            await citizen.Page.SetViewportSizeAsync(width, 844);
            (await citizen.Violations()).ShouldBeEmpty($"{language}, {width}");
            (await citizen.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        }
    }

    [Fact]
    public async Task Is_asked_field_by_field_as_the_answers_in_the_same_item_call_for()
    {
        await using var citizen = await portal.Desktop();
        await citizen.Go("/ask/traffic.obstructing-vehicle");
        await citizen.Press("添加车辆");
        await citizen.Press("再添加一项：车辆");

        await Item(citizen, 2).GetByLabel("有", new() { Exact = true }).CheckAsync();

        await Assertions.Expect(Item(citizen, 2).GetByLabel("号牌号码")).ToBeVisibleAsync();
        await Assertions.Expect(Item(citizen, 1).GetByLabel("号牌号码")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Is_drawn_by_an_admin_field_by_field_and_tried_item_by_item()
    {
        await using var admin = await portal.Officer("admin");
        await admin.Go("/admin/designer/Traffic");
        await admin.OpenFile("举报违停");
        await admin.Page.Locator("li[data-item=others] .item-open").First.PressAsync("Enter");
        await Assertions.Expect(admin.Page.Locator("li[data-item=others] li[data-item=number]")).ToBeVisibleAsync();
        await admin.ShouldBeInOrder();

        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "试填", Exact = true }).PressAsync("Enter");
        var form = admin.Page.Locator("form.trial");
        await form.GetByRole(AriaRole.Button, new() { Name = "添加 车辆 1" }).PressAsync("Enter");
        await form.Locator("[data-item='0']").GetByLabel("有", new() { Exact = true }).CheckAsync();
        await form.Locator("[data-item='0']").GetByLabel("号牌号码").FillAsync("粤H1");
        await form.GetByRole(AriaRole.Button, new() { Name = "试着提交" }).PressAsync("Enter");

        await Assertions.Expect(form).ToContainTextAsync("车辆 1：号牌号码不对");
        await form.GetByRole(AriaRole.Button, new() { Name = "删除 车辆 1" }).PressAsync("Enter");
        await Assertions.Expect(form.Locator("[data-item='0']")).ToHaveCountAsync(0);
    }

    private static ILocator Item(Window citizen, int number) => citizen.Page.Locator($"[id='form.others-item-{number}']");

    private static async Task Begin(Window citizen)
    {
        await citizen.Go("/ask/traffic.obstructing-vehicle");
        await citizen.Write("地点", "城中路 1 号");
        await citizen.Choose("公共道路");
        await citizen.Choose("我的车或者出入口");
        await citizen.Page.Locator("[data-field=stillThere]").GetByLabel("是", new() { Exact = true }).CheckAsync();
        await citizen.Page.Locator("[data-field=plate]").GetByLabel("有", new() { Exact = true }).CheckAsync();
        await citizen.Write("号牌号码", "WJ粤1234X");
        await citizen.Write("主题", "一排车堵住出口");
    }
}
