using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

/// <summary>Where the bureau asks for a second admin: the one proposes at his telephone, the other confirms at his desk, and both see that it is on.</summary>
[Cases("M84")]
public sealed class Two_admins_and_one_department(Portal portal) : IAsyncLifetime
{
    private const string First = "admin";
    private const string Second = "technical";

    private readonly DepartmentFolder gallery = new("Gallery");

    public async ValueTask InitializeAsync() => await gallery.Version("1.0.0").Type("gallery.visit", "预约看展").WithKey(trustedBy: portal.DataPath);

    /// <summary>Whatever went wrong, one admin is enough for the next test, and the department is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        gallery.Dispose();
        if (Chromium.LeftOut)
            return;
        using var first = await Signed(First);
        using var second = await Signed(Second);
        foreach (var waits in await Waiting(second))
            await second.PostAsJsonAsync($"/api/v1/admin/proposals/{waits}/decline", new { reason = "收拾" });
        await first.PutAsJsonAsync("/api/v1/admin/second-admin", new { works = Array.Empty<string>(), reason = "收拾" });
        foreach (var waits in await Waiting(second))
            await second.PostAsync($"/api/v1/admin/proposals/{waits}/confirm", null);
        await first.PutAsJsonAsync("/api/v1/admin/modules/Gallery", new { state = "off", reason = "收拾" });
        await first.DeleteAsync("/api/v1/admin/modules/Gallery?reason=%E6%94%B6%E6%8B%BE");
    }

    [Fact]
    public async Task Is_live_once_the_other_has_confirmed_what_the_one_proposed_and_not_before()
    {
        await using var first = await portal.Officer(First);
        await first.Page.SetViewportSizeAsync(390, 844);
        await using var second = await portal.Officer(Second, "en");
        await second.Page.SetViewportSizeAsync(1366, 900);
        await using var citizen = await portal.Phone(scripts: false);
        await first.Go("/admin/modules");
        await AskForTwo(first);

        await Window.ChooseFile(first.Page.Locator(".upload input[type=file]"), "gallery.zip", "application/zip", await gallery.Pack());

        await Assertions.Expect(first.Page.Locator(".mud-snackbar", new() { HasText = "已提出，等待另一位管理员确认" })).ToHaveCountAsync(1);
        await Assertions.Expect(Waits(first, "等待另一位管理员确认")).ToContainTextAsync("上传模块包、发布设计器里的部门");
        await Assertions.Expect(Waits(first, "等待另一位管理员确认")).ToContainTextAsync("提出人自己不能确认");
        await Assertions.Expect(first.Page.GetByRole(AriaRole.Button, new() { Name = "确认 Gallery" })).ToHaveCountAsync(0);
        await Assertions.Expect(first.Page.GetByRole(AriaRole.Button, new() { Name = "撤回提议 Gallery" })).ToHaveCountAsync(1);
        await Assertions.Expect(Card(first)).ToHaveCountAsync(0);
        await ShouldBeInOrder(first, 390);
        await citizen.Go("/types/gallery.visit");
        await citizen.ShouldSay("没有找到");

        await second.Go("/admin/modules");
        var card = Waits(second, "Waiting for a second admin");
        await Assertions.Expect(card).ToContainTextAsync("Gallery 1.0.0");
        await Assertions.Expect(card).ToContainTextAsync("for you to look at");
        await Assertions.Expect(card.GetByRole(AriaRole.Link)).ToContainTextAsync("SHA-256");
        await ShouldBeInOrder(second, 1366);
        await second.Press("Confirm Gallery");

        await Assertions.Expect(second.Page.Locator(".mud-snackbar", new() { HasText = "Confirmed, and done" })).ToHaveCountAsync(1);
        await Assertions.Expect(card).ToHaveCountAsync(0);
        await Assertions.Expect(Card(second)).ToContainTextAsync("Gallery 1.0.0");
        await Assertions.Expect(Card(second)).ToContainTextAsync("proposed by admin, confirmed by technical");
        await ShouldBeInOrder(second, 1366);
        // He who proposed it sees it without asking again.
        await Assertions.Expect(Card(first)).ToContainTextAsync("Gallery 1.0.0");
        await Assertions.Expect(Card(first).Locator(".mark", new() { HasText = "已开启" })).ToHaveCountAsync(1);
        await Assertions.Expect(Waits(first, "等待另一位管理员确认")).ToHaveCountAsync(0);
        await ShouldBeInOrder(first, 390);
        await citizen.Go("/types/gallery.visit");
        await citizen.ShouldSay("预约看展");
    }

    [Fact]
    public async Task Is_not_live_when_the_other_declines_it_and_the_rule_goes_only_with_both()
    {
        await using var first = await portal.Officer(First);
        await using var second = await portal.Officer(Second, "en");
        await first.Go("/admin/modules");
        await AskForTwo(first);
        await Window.ChooseFile(first.Page.Locator(".upload input[type=file]"), "gallery.zip", "application/zip", await gallery.Pack());
        await Assertions.Expect(Waits(first, "等待另一位管理员确认")).ToContainTextAsync("Gallery 1.0.0");

        await second.Go("/admin/modules");
        await second.Press("Decline Gallery");
        var dialog = second.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Reason").FillAsync("no test report");
        await Assertions.Expect(dialog).ToContainTextAsync("14 / 500");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Decline" }).ClickAsync();
        await Assertions.Expect(Waits(second, "Waiting for a second admin")).ToHaveCountAsync(0);
        await Assertions.Expect(Card(second)).ToHaveCountAsync(0);

        await first.Go("/admin/modules");
        await Rule(first).GetByLabel("上传模块包、发布设计器里的部门").UncheckAsync();
        await Save(first, "一人就够");
        await Assertions.Expect(Rule(first)).ToContainTextAsync("admin 提出放宽，等待另一位管理员确认。");
        await Assertions.Expect(Rule(first).GetByLabel("上传模块包、发布设计器里的部门")).ToBeCheckedAsync();
        await second.Go("/admin/modules");
        await Assertions.Expect(Waits(second, "Waiting for a second admin")).ToContainTextAsync("Asking less of a second admin");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await Assertions.Expect(Waits(second, "Waiting for a second admin")).ToHaveCountAsync(0);
        await first.Go("/admin/modules");
        await Assertions.Expect(Rule(first).GetByLabel("上传模块包、发布设计器里的部门")).Not.ToBeCheckedAsync();
    }

    private static async Task AskForTwo(Window admin)
    {
        await Rule(admin).GetByLabel("上传模块包、发布设计器里的部门").CheckAsync();
        await Save(admin, "等级保护要求");
        await Assertions.Expect(admin.Page.Locator(".mud-snackbar", new() { HasText = "已保存，现在起生效" })).ToHaveCountAsync(1);
    }

    private static async Task Save(Window admin, string why)
    {
        await Rule(admin).GetByRole(AriaRole.Textbox).FillAsync(why);
        await Rule(admin).GetByRole(AriaRole.Button, new() { Name = "保存双人复核" }).ClickAsync();
        await Assertions.Expect(Rule(admin).GetByRole(AriaRole.Button, new() { Name = "保存双人复核" })).ToHaveCountAsync(0);
    }

    private static ILocator Rule(Window admin) =>
        admin.Page.Locator(".card").Filter(new() { Has = admin.Page.GetByRole(AriaRole.Heading, new() { Name = "双人复核", Exact = true }) });

    private static ILocator Waits(Window admin, string heading) =>
        admin.Page.Locator(".card").Filter(new() { Has = admin.Page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }) });

    private static ILocator Card(Window admin) => admin.Page.Locator(".module", new() { HasText = "Gallery 1." });

    private static async Task ShouldBeInOrder(Window admin, int width)
    {
        (await admin.Violations()).ShouldBeEmpty();
        (await admin.TooWide(width)).ShouldBeEmpty();
    }

    private async Task<HttpClient> Signed(string account)
    {
        using var answer = await portal.Api.PostAsJsonAsync("/api/v1/tokens", new { account, password = Portal.DemoPassword });
        var token = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["token"]!.GetValue<string>();
        return new() { BaseAddress = portal.Api.BaseAddress, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
    }

    private static async Task<string[]> Waiting(HttpClient admin) =>
    [
        .. JsonNode.Parse(await admin.GetStringAsync("/api/v1/admin/proposals"))!["proposals"]!.AsArray()
            .Where(proposal => proposal!["state"]!.GetValue<string>() == "waiting").Select(proposal => proposal!["id"]!.GetValue<string>()),
    ];
}
