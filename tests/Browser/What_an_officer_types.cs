using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

/// <summary>What is typed at the desk is not lost by a look elsewhere, and the keyboard stays where its officer is.</summary>
public sealed class What_an_officer_types(Portal portal)
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("请带身份证和户口簿，到任一派出所户籍窗口办理。", 24))[..500];

    [Cases("D-04")]
    [Fact]
    public async Task Is_there_again_after_going_back_and_forward_put_aside_or_not_and_gone_once_it_is_sent()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("写到一半去看别的");
        await using var officer = await portal.Officer("office");
        await officer.Open(code);
        await officer.TakeOver();
        var reply = officer.Page.Locator("form.act textarea").First;
        await officer.Page.Locator(".acts [data-key=r]").ClickAsync();
        await reply.FillAsync(Long);

        await GoBackAndForward(officer);
        await Assertions.Expect(officer.Page.Locator("#desk-kept textarea")).ToHaveValueAsync(Long);
        await officer.Page.Locator(".acts [data-key=r]").ClickAsync();
        await Assertions.Expect(reply).ToHaveValueAsync(Long);
        await Assertions.Expect(officer.Page.Locator("#desk-kept")).ToBeHiddenAsync();

        await officer.Page.Locator("[data-aside]").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("form.act")).ToHaveCountAsync(0);
        await Assertions.Expect(officer.Page.Locator("#desk-kept")).ToBeHiddenAsync();
        await GoBackAndForward(officer);
        await officer.Page.Locator(".acts [data-key=r]").ClickAsync();
        await Assertions.Expect(reply).ToHaveValueAsync(Long);

        await officer.Send();
        await Assertions.Expect(officer.Main).ToContainTextAsync(Long);
        await GoBackAndForward(officer);
        await Assertions.Expect(officer.Page.Locator("#desk-kept")).ToBeHiddenAsync();
    }

    [Cases("P-11")]
    [Fact]
    public async Task Leaves_the_keyboard_where_it_was_when_a_list_is_closed_or_a_form_is_put_aside()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("只用键盘转交");
        await using var officer = await portal.Officer("office");
        await officer.Open(code);
        await officer.Step("转交其他部门").PressAsync("Enter");
        var unit = officer.Page.GetByLabel("转交给").First;
        await unit.FillAsync("大队");
        var list = officer.Page.Locator(".mud-popover-open .mud-list-item");
        await Assertions.Expect(list.First).ToBeVisibleAsync();

        await unit.PressAsync("Escape");

        await Assertions.Expect(list).ToHaveCountAsync(0);
        await Assertions.Expect(unit).ToBeFocusedAsync();
        await unit.PressAsync("Escape");
        await Assertions.Expect(unit).Not.ToBeFocusedAsync();

        await officer.Page.Locator("[data-aside]").PressAsync("Enter");
        await Assertions.Expect(officer.Page.Locator("form.act")).ToHaveCountAsync(0);
        await Assertions.Expect(officer.Step("转交其他部门")).ToBeFocusedAsync();
    }

    private static async Task GoBackAndForward(Window officer)
    {
        await officer.Page.GoBackAsync();
        await Assertions.Expect(officer.Page.Locator("main [data-row]").First).ToBeVisibleAsync();
        await officer.Page.GoForwardAsync();
        await Assertions.Expect(officer.Page.Locator(".enquiry-code")).ToBeVisibleAsync();
    }
}
