using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public sealed class A_department_uploaded_by_an_admin(Portal portal) : IAsyncLifetime
{
    private readonly DepartmentFolder archive = new("Archive");

    public async ValueTask InitializeAsync() => await archive.Version("1.0.0").Type("archive.search", "查询旧档案").WithKey(trustedBy: portal.DataPath);

    public ValueTask DisposeAsync()
    {
        archive.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Serves_citizens_at_once_is_upgraded_rolled_back_watched_and_removed()
    {
        await using var admin = await portal.Officer("admin");
        await using var citizen = await portal.Phone(scripts: false);
        await admin.Go("/admin/modules");
        await Upload(admin, await archive.Pack());
        await Assertions.Expect(Card(admin)).ToContainTextAsync("1.0.0");
        await citizen.Go("/types/archive.search");
        await citizen.ShouldSay("查询旧档案");

        await Upload(admin, await archive.Version("1.1.0").Type("archive.copy", "复印旧档案").Pack());
        await Assertions.Expect(Card(admin)).ToContainTextAsync("Archive 1.1.0");
        await citizen.Go("/ask/archive.copy");
        await citizen.Write("主题", "复印一份旧档案");
        await citizen.Write("内容", "请问复印旧档案要带什么材料？");
        await citizen.Press("继续");
        var code = await citizen.SendChecked();

        await admin.Go("/admin/observability");
        await Assertions.Expect(admin.Main.GetByRole(AriaRole.Row, new() { Name = "档案室" })).ToContainTextAsync("1.1.0");

        await admin.Go("/admin/modules");
        await Card(admin).GetByText("2 个版本").ClickAsync();
        await Card(admin).GetByRole(AriaRole.Button, new() { Name = "回退到前一个版本" }).ClickAsync();
        await Answer(admin, "新版表单有误", "回退 Archive");
        await Assertions.Expect(Card(admin)).ToContainTextAsync("Archive 1.0.0");
        await citizen.Go("/types/archive.copy");
        await citizen.ShouldSay("没有找到");

        await admin.Press("关闭 档案室");
        await Answer(admin, "机构调整", "关闭");
        await Assertions.Expect(Card(admin)).ToContainTextAsync("机构调整");
        await Open(Card(admin));
        await Card(admin).GetByRole(AriaRole.Button, new() { Name = "移除" }).ClickAsync();
        await Answer(admin, "机构调整", "移除 Archive");
        await Assertions.Expect(Card(admin)).ToHaveCountAsync(0);

        await citizen.Go($"/track/{code}");
        await citizen.ShouldSay("复印一份旧档案");
        await citizen.ShouldSay("正在办理");
    }

    [Fact]
    public async Task That_is_not_in_order_says_what_is_wrong_where_and_changes_nothing()
    {
        using var stranger = await new DepartmentFolder("Stranger").Version("1.0.0").Type("stranger.search", "查询").WithKey(trustedBy: null);
        await using var admin = await portal.Officer("admin", "en");
        await admin.Go("/admin/modules");

        await Upload(admin, await stranger.Pack());

        var alert = admin.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "department.zip" });
        await Assertions.Expect(alert).ToContainTextAsync("signature:1");
        await Assertions.Expect(alert).ToContainTextAsync("does not trust");
        await Assertions.Expect(admin.Page.Locator(".module", new() { HasText = "Stranger" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Is_out_of_service_once_an_admin_withdraws_the_key_that_signed_it_and_can_be_removed()
    {
        using var museum = await new DepartmentFolder("Museum").Version("1.0.0").Type("museum.search", "查询展品").WithKey(trustedBy: portal.DataPath);
        await using var admin = await portal.Officer("admin");
        await using var citizen = await portal.Phone(scripts: false);
        await admin.Go("/admin/modules");
        await Upload(admin, await museum.Pack());
        var card = admin.Page.Locator(".module", new() { HasText = "Museum 1." });
        await Assertions.Expect(card).ToHaveCountAsync(1);
        await admin.Go("/admin/modules");

        await admin.Press($"撤回密钥 {museum.KeyId}");
        await Answer(admin, "私钥外泄", $"撤回密钥 {museum.KeyId}");

        await Assertions.Expect(card).ToContainTextAsync($"签名所用的密钥 {museum.KeyId}");
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Button, new() { Name = $"撤回密钥 {museum.KeyId}" })).ToHaveCountAsync(0);
        await citizen.Go("/types/museum.search");
        await citizen.ShouldSay("没有找到");
        await Open(card);
        await card.GetByRole(AriaRole.Button, new() { Name = "移除" }).ClickAsync();
        await Answer(admin, "密钥已撤回", "移除 Museum");
        await Assertions.Expect(card).ToHaveCountAsync(0);
    }

    private static ILocator Card(Window admin) => admin.Page.Locator(".module", new() { HasText = "Archive 1." });

    private static Task Upload(Window admin, byte[] package) =>
        Window.ChooseFile(admin.Page.Locator(".upload input[type=file]"), "department.zip", "application/zip", package);

    private static async Task Open(ILocator card)
    {
        if (await card.Locator("details.explained[open]").CountAsync() == 0)
            await card.Locator("details.explained summary").Last.ClickAsync();
    }

    private static async Task Answer(Window admin, string reason, string act)
    {
        var dialog = admin.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("原因").FillAsync(reason);
        await Assertions.Expect(dialog).ToContainTextAsync($"{reason.Length} / 500");
        await dialog.GetByRole(AriaRole.Button, new() { Name = act, Exact = true }).ClickAsync();
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }
}
