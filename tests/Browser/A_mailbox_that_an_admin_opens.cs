using Governance.Browser.Tests.Running;
using Microsoft.Playwright;
using MimeKit;

namespace Governance.Browser.Tests;

public class A_mailbox_that_an_admin_opens(Portal portal)
{
    private const string Address = "wenzheng@police.example.org";

    [Fact]
    public async Task Takes_a_citizens_letter_and_answers_it_at_once()
    {
        await using var server = await MailboxesOfAnother.Start();
        await using var admin = await portal.Officer("admin");
        await admin.Go("/admin/mailboxes");
        await admin.Press("添加邮箱");
        await Fill(admin, "邮箱地址", Address);
        await Fill(admin, "收信服务器（IMAP）", "127.0.0.1");
        await Fill(admin, "端口", $"{server.Port}");
        await Choose(admin, first: true);
        await Fill(admin, "发信服务器（SMTP）", "127.0.0.1");
        await admin.Page.GetByLabel("端口", new() { Exact = true }).Nth(1).FillAsync($"{portal.Post.Port}");
        await Choose(admin, first: false);
        await Fill(admin, "账号（空着就用邮箱地址）", "wenzheng");
        await Fill(admin, "密码或授权码", "falsch");
        await admin.Press($"试连 {Address}");
        await admin.ShouldSay("收信：账号或密码不对，服务器不让登录");
        await Fill(admin, "密码或授权码", MailboxesOfAnother.Password);
        await admin.Press($"试连 {Address}");
        await admin.ShouldSay("收信：可以");
        await admin.ShouldSay("发信：可以");
        await Fill(admin, "修改原因（留存备查）", "开通公众信箱");
        await admin.Press("保存");
        await Said(admin, "已保存为第 1 版");
        try
        {
            await server.Put("wenzheng", new(
                [MailboxAddress.Parse("zhang@example.com")], [MailboxAddress.Parse(Address)], "路口红灯太长",
                new TextPart("plain") { Text = "端州路口的红灯要等三分钟，能不能调一调？" }));
            await Eventually.Holds(() => portal.Post.Taken.Any(letter => letter.From.ToString() == Address));
            portal.Post.Taken.Last(letter => letter.From.ToString() == Address).TextBody!.ShouldContain("您的来件已受理，查询码 ");
            await admin.Page.ReloadAsync();
            await admin.ShouldSay("正常");
            await using var officer = await portal.Officer("office");
            await officer.Go("/office?queue=all&search=路口红灯太长");
            await officer.Page.Locator("[data-row]").ClickAsync();
            await officer.ShouldSay("路口红灯太长");
            await officer.ShouldSay("公众信箱");
        }
        finally
        {
            await admin.Go("/admin/mailboxes");
            await admin.Press($"移除 {Address}");
            await Fill(admin, "修改原因（留存备查）", "试完了");
            await admin.Press("保存");
            await Said(admin, "已保存为第 2 版");
        }
    }

    private static Task Said(Window admin, string text) =>
        Assertions.Expect(admin.Page.Locator(".mud-snackbar", new() { HasText = text }).First).ToBeVisibleAsync();

    private static Task Fill(Window admin, string label, string text) => admin.Page.GetByLabel(label, new() { Exact = true }).First.FillAsync(text);

    /// <summary>Servers on the same machine speak in clear.</summary>
    private static async Task Choose(Window admin, bool first)
    {
        var select = admin.Page.Locator(".mailbox-server .mud-select");
        await (first ? select.First : select.Last).ClickAsync();
        await admin.Page.Locator(".mud-popover-open .mud-list-item").GetByText("不加密（只限本机房）", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(admin.Page.Locator(".mud-popover-open .mud-list-item")).ToHaveCountAsync(0);
    }
}
