using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_webhook_that_an_admin_enters(Portal portal)
{
    private const string Name = "12345 热线";

    [Fact]
    public async Task Shows_its_secret_once_and_hears_at_once_what_a_citizen_files()
    {
        using var listener = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort.Next()}/hooks";
        listener.Prefixes.Add($"{address}/");
        listener.Start();
        var (heard, answers) = (new ConcurrentQueue<(string Body, string Signed, string Signature)>(), new ConcurrentQueue<int>([401]));
        var serving = Serve(listener, heard, answers);
        await using var admin = await portal.Officer("admin");
        await admin.Go("/admin/webhooks");
        await admin.Press("添加接收方");
        await Fill(admin, "名称", Name);
        await Fill(admin, "接收地址", "hotline");
        await admin.Press($"试连 {Name}");
        await admin.ShouldSay("请写完整的地址");
        await Fill(admin, "接收地址", address);
        await admin.Press($"试连 {Name}");
        await admin.ShouldSay("对方没有收下（401）");
        await admin.Press($"试连 {Name}");
        await admin.ShouldSay("可以：对方收下了试发的通知");
        var secret = await admin.Page.Locator(".webhook-secret").InnerTextAsync();
        await Fill(admin, "修改原因（留存备查）", "热线平台要接");
        await admin.Press("保存");
        await Said(admin, "已保存为第 1 版");
        try
        {
            (await admin.Page.Locator(".webhook-secret").InnerTextAsync()).ShouldBe(secret, "until the page is left it can still be copied");
            await admin.Page.ReloadAsync();
            await admin.ShouldSay("密钥已封存，不再显示");
            (await admin.Page.ContentAsync()).ShouldNotContain(secret);
            var question = new { kind = "consultation", subject = "热线接了怎么办", body = "我打过热线，现在在网上再问一次。" };
            var filed = await portal.Api.PostAsJsonAsync("/api/v1/enquiries", question, TestContext.Current.CancellationToken);
            filed.StatusCode.ShouldBe(HttpStatusCode.Created);

            await Eventually.Holds(() => heard.Any(message => (string?)JsonNode.Parse(message.Body)!["type"] == "enquiry.accepted"));
            var news = heard.First(message => (string?)JsonNode.Parse(message.Body)!["type"] == "enquiry.accepted");
            news.Signature.ShouldBe("v1," + Convert.ToBase64String(HMACSHA256.HashData(
                Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes(news.Signed))));
            news.Body.ShouldNotContain("热线");
            await admin.Page.ReloadAsync();
            await admin.ShouldSay("正常");
        }
        finally
        {
            await admin.Go("/admin/webhooks");
            await admin.Press($"移除 {Name}");
            await Fill(admin, "修改原因（留存备查）", "试完了");
            await admin.Press("保存");
            await Said(admin, "已保存为第 2 版");
            listener.Close();
            await Assert.ThrowsAnyAsync<Exception>(() => serving);
        }
    }

    private static async Task Serve(HttpListener listener, ConcurrentQueue<(string, string, string)> heard, ConcurrentQueue<int> answers)
    {
        for (var calls = 0; calls < 1_000; calls++)
        {
            var context = await listener.GetContextAsync();
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var (body, headers) = (await reader.ReadToEndAsync(), context.Request.Headers);
            heard.Enqueue((body, $"{headers["webhook-id"]}.{headers["webhook-timestamp"]}.{body}", headers["webhook-signature"] ?? ""));
            context.Response.StatusCode = answers.TryDequeue(out var status) ? status : 204;
            context.Response.Close();
        }
    }

    private static Task Said(Window admin, string text) =>
        Assertions.Expect(admin.Page.Locator(".mud-snackbar", new() { HasText = text }).First).ToBeVisibleAsync();

    private static Task Fill(Window admin, string label, string text) => admin.Page.GetByLabel(label, new() { Exact = true }).First.FillAsync(text);
}
