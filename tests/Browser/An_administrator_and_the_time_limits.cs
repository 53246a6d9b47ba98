using System.Globalization;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class An_administrator_and_the_time_limits(Portal portal)
{
    [Fact]
    public async Task Changes_one_from_a_day_on_and_sees_before_which_open_enquiries_it_moves()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("斑马线能不能重新画", "suggestion");
        var due = await portal.Due(code);
        await using var admin = await portal.Officer("admin");
        await NewRule(admin, "建议", 10);

        await admin.Press("预览");
        await Assertions.Expect(admin.Page.Locator(".field-error")).ToHaveTextAsync("请填写生效日期。");
        await From(admin, Typed.DaysAgo(0));
        await admin.Press("预览");

        var row = admin.Moves().Locator("tr", new() { HasText = Typed.FileNumberOf(code) });
        await Assertions.Expect(row).ToContainTextAsync("提前");
        await Assertions.Expect(row).ToContainTextAsync(due.ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture));
        (await portal.Due(code)).ShouldBe(due, "nothing moves before it is confirmed");
        await admin.Confirm("建议十个工作日答复");
        await admin.ShouldBeInForce();
        try
        {
            await admin.ShouldSay("建议十个工作日答复");
            (await portal.Due(code)).ShouldBeLessThan(due);
            await citizen.Go($"/track/{code}");
            await citizen.ShouldSay("办理时限规定有调整，答复时限重新计算");
        }
        finally
        {
            await TakeBack(admin);
        }

        (await portal.Due(code)).ShouldBe(due);
    }

    /// <summary>The demo data have questions some hours old: under a shorter limit three quarters of it are used, and their officers are told.</summary>
    [Fact]
    public async Task Sets_off_reminders_that_appear_in_the_officers_menu_by_themselves()
    {
        await using var officer = await portal.Officer("office");
        await Assertions.Expect(officer.Page.Locator("[data-row]").First).ToBeVisibleAsync();
        var badge = officer.Page.Locator("nav .desk-badge");
        var before = await badge.CountAsync() == 0 ? 0 : int.Parse((await badge.GetAttributeAsync("data-unread"))!, CultureInfo.InvariantCulture);
        await using var admin = await portal.Officer("admin");
        await NewRule(admin, "简单咨询", 9, hours: true);
        await From(admin, Typed.DaysAgo(3));
        await admin.Press("预览");
        await Assertions.Expect(admin.Moves()).ToBeVisibleAsync();
        await admin.Confirm("简单咨询当天答复");
        await admin.ShouldBeInForce();
        try
        {
            await Assertions.Expect(badge).Not.ToHaveAttributeAsync("data-unread", $"{before}");
            (await Unread(badge)).ShouldBeGreaterThan(before);
        }
        finally
        {
            await TakeBack(admin);
        }

        // What he reads in one window is read in the other.
        await using var other = await portal.Officer("office");
        await other.Go("/office/notices");
        await other.ShouldSay("条未读");
        await other.Press("全部标为已读");
        await other.ShouldSay("0 条未读");
        await Assertions.Expect(other.Page.Locator(".desk-badge")).ToHaveCountAsync(0);
        await Assertions.Expect(badge).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Leads_the_office_to_what_falls_due_when()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("公园门口能不能装路灯", "suggestion");
        var due = await portal.Due(code);
        await using var officer = await portal.Officer("office");
        await officer.Go("/office/due");
        await Later(officer, due);

        var row = officer.Page.Locator(".heat tbody tr").Filter(new() { Has = officer.Page.Locator($"th:has-text('{due.Month}月{due.Day}日 ')") });
        await Assertions.Expect(row).ToHaveCountAsync(1);
        var hour = await officer.Page.Locator(".heat thead th").EvaluateAllAsync<int>("heads => heads.findIndex(head => head.textContent.trim() === '17 时')");
        var cell = row.Locator("th, td").Nth(hour);
        await Assertions.Expect(cell).Not.ToBeEmptyAsync();
        var counted = int.Parse(await cell.InnerTextAsync(), CultureInfo.InvariantCulture);

        await citizen.Question("公园后门能不能也装路灯", "suggestion");
        await officer.Page.ReloadAsync();
        await Later(officer, due);
        await Assertions.Expect(cell).ToHaveTextAsync($"{counted + 1}");
    }

    /// <summary>The map shows two weeks from today; what is due later is some weeks further on.</summary>
    private static async Task Later(Window officer, DateTimeOffset due)
    {
        var first = officer.Page.Locator(".heat tbody th").First;
        for (var weeks = (due.Date - Typed.DaysAgo(0).Date).Days / 7; weeks > 0; weeks--)
        {
            var shown = await first.InnerTextAsync();
            await officer.Press("后一周 →");
            await Assertions.Expect(first).Not.ToHaveTextAsync(shown);
        }
    }

    private static async Task<int> Unread(ILocator badge) => int.Parse((await badge.GetAttributeAsync("data-unread"))!, CultureInfo.InvariantCulture);

    private static async Task NewRule(Window admin, string clock, int limit, bool hours = false)
    {
        await admin.Go("/admin/policies");
        await admin.Press("添加规则");
        await Choose(admin, "时限类别", clock);
        if (hours)
            await Choose(admin, "单位", "小时");
        var amount = admin.Field("时限");
        await amount.FillAsync($"{limit}");
        await amount.PressAsync("Tab");
    }

    private static async Task From(Window admin, DateTimeOffset day)
    {
        var date = admin.Page.Locator("input[type=date]").Last;
        await date.FillAsync(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await date.PressAsync("Tab");
    }

    private static async Task Choose(Window admin, string select, string option)
    {
        await admin.Page.Locator("main .mud-select", new() { HasText = select }).First.ClickAsync();
        await admin.Page.Locator(".mud-popover-open .mud-list-item").GetByText(option, new() { Exact = true }).ClickAsync();
        await Assertions.Expect(admin.Page.Locator(".mud-popover-open .mud-list-item")).ToHaveCountAsync(0);
    }

    private static async Task TakeBack(Window admin)
    {
        await admin.Go("/admin/policies");
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "删除规则 1" }).ClickAsync();
        await admin.Press("预览");
        await admin.Confirm("恢复公开承诺");
        await admin.ShouldBeInForce();
    }
}
