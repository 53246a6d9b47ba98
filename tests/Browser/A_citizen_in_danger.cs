using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_citizen_in_danger(Portal portal)
{
    private const string Form = "/ask/traffic.dangerous-driving-tip";

    [Fact]
    public async Task Sees_the_card_at_once_and_loses_it_with_the_answer()
    {
        await using var citizen = await portal.Phone();
        await citizen.Go(Form);
        await Assertions.Expect(Card(citizen)).ToBeHiddenAsync();

        await citizen.Choose("正在发生");

        await Assertions.Expect(Card(citizen)).ToBeVisibleAsync();
        await Assertions.Expect(Card(citizen)).ToHaveAttributeAsync("role", "alert");
        await Assertions.Expect(Card(citizen).GetByRole(AriaRole.Link, new() { Name = "拨打 122" })).ToHaveAttributeAsync("href", "tel:122");
        await citizen.Choose("已经发生");
        await Assertions.Expect(Card(citizen)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Is_stopped_once_loses_nothing_and_sees_the_card_again_after_sending(bool scripts)
    {
        await using var citizen = await portal.Phone(scripts: scripts);
        await citizen.Go(Form);
        await Fill(citizen);
        await citizen.Press("继续");
        if (!scripts)
        {
            await Assertions.Expect(Card(citizen)).ToBeVisibleAsync();
            await citizen.ShouldBeAt("#stop-1$");
            await Assertions.Expect(citizen.Field("主题")).ToHaveValueAsync("路上有人酒驾");
            await citizen.Press("继续");
        }

        await citizen.SendChecked();

        await Assertions.Expect(citizen.Page.Locator(".stop").GetByRole(AriaRole.Link, new() { Name = "拨打 122" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("zh-CN", "正在发生")]
    [InlineData("en", "It is happening")]
    public async Task Finds_it_in_order_on_any_screen(string language, string now)
    {
        await using var citizen = await portal.Phone(language);
        await citizen.Go(Form);
        await citizen.Choose(now);
        await Assertions.Expect(Card(citizen)).ToBeVisibleAsync();

        foreach (var width in new[] { 390, 1366 })
        {
            await citizen.Page.SetViewportSizeAsync(width, 844);
            (await citizen.Violations()).ShouldBeEmpty($"{language}, {width}");
            (await citizen.TooWide(width)).ShouldBeEmpty($"{language}, {width}");
        }
    }

    [Fact]
    public async Task Can_tap_every_emergency_number()
    {
        await using var citizen = await portal.Phone();
        foreach (var (address, number) in new[] { ("/", "110"), ("/types/traffic.dangerous-driving-tip", "122"), ("/contact", "119"), ("/promise", "110") })
        {
            await citizen.Go(address);
            await Assertions.Expect(citizen.Page.Locator($"a[href='tel:{number}']").First).ToBeAttachedAsync();
        }
    }

    private static ILocator Card(Window citizen) => citizen.Page.Locator("#stop-1");

    private static async Task Fill(Window citizen)
    {
        await citizen.Choose("酒后或者吸毒后驾驶");
        await citizen.Choose("正在发生");
        await citizen.Page.Locator("[id='form.called']").Or(citizen.Page.Locator("[data-field=called] input[value=yes]")).First.CheckAsync();
        await citizen.Field("地点").FillAsync("环市路由东往西");
        await citizen.Page.Locator("[data-field=plateKnown] input").Last.CheckAsync();
        await citizen.Write("主题", "路上有人酒驾");
    }
}
