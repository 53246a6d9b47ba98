using System.Net;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class An_account_that_an_admin_opens(Portal portal)
{
    private const string Name = "12110 短信";

    [Fact]
    public async Task Takes_a_citizens_text_message_and_answers_it_at_once()
    {
        await using var gateway = new GatewayOfAnother();
        await using var admin = await portal.Officer("admin");
        await admin.Go("/admin/accounts");
        await admin.Press("添加账号");
        await admin.Page.Locator(".mud-popover-open .mud-menu-item, .mud-popover-open .mud-list-item").GetByText("短信 · Kannel 短信网关", new() { Exact = true })
            .ClickAsync();
        await admin.ShouldSay("（保存以后，地址显示在这里）");
        await Fill(admin, "自己怎么叫它", Name);
        await Fill(admin, "发送地址", gateway.Address);
        await Fill(admin, "账号", GatewayOfAnother.User);
        await Fill(admin, "密码", "falsch");
        await Fill(admin, "接入号", "106900");
        await admin.Press($"试连 {Name}");
        await admin.ShouldSay("用不了：账号、密钥或密码不对");
        await Fill(admin, "密码", GatewayOfAnother.Password);
        await admin.Press($"试连 {Name}");
        await admin.ShouldSay("可以使用");
        await Fill(admin, "修改原因（留存备查）", "开通短信");
        await admin.Press("保存");
        await Said(admin, "已保存为第 1 版");
        try
        {
            var path = new Uri(await admin.Page.Locator(".account-callback").InnerTextAsync()).AbsolutePath;
            var message = $"?event=mo&from=8613800138000&to=106900&id=1&text={Uri.EscapeDataString("路灯坏了三天，晚上看不清路")}";
            (await portal.Api.GetAsync(path + message, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
            var guessed = $"{path[..^1]}{(path[^1] == '0' ? '1' : '0')}";
            (await portal.Api.GetAsync(guessed + message, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            await Eventually.Holds(() => !gateway.Sent.IsEmpty);
            var sent = gateway.Sent.Single();
            (sent.To, sent.From).ShouldBe(("8613800138000", "106900"));
            sent.Text.ShouldStartWith("您的来件已受理，查询码 ");
            await admin.Page.ReloadAsync();
            await admin.ShouldSay("正常");
            await using (var officer = await portal.Officer("office"))
            {
                await officer.Go("/office?queue=all&search=路灯坏了三天");
                await officer.Page.Locator("[data-row]").ClickAsync();
                await officer.ShouldSay("会用短信发给来件人，一条最多 402 字");
            }

            // Whoever leaves a mobile is told by it, and may leave nothing else.
            await using var citizen = await portal.Phone();
            await citizen.Go("/ask");
            await citizen.ShouldSay("没有邮箱的，发短信到手机");
        }
        finally
        {
            await admin.Go("/admin/accounts");
            await admin.Press($"移除 {Name}");
            await Fill(admin, "修改原因（留存备查）", "试完了");
            await admin.Press("保存");
            await Said(admin, "已保存为第 2 版");
        }
    }

    private static Task Said(Window admin, string text) =>
        Assertions.Expect(admin.Page.Locator(".mud-snackbar", new() { HasText = text }).First).ToBeVisibleAsync();

    private static Task Fill(Window admin, string label, string text) => admin.Page.GetByLabel(label, new() { Exact = true }).First.FillAsync(text);
}
