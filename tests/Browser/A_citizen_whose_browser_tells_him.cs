using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_citizen_whose_browser_tells_him(Portal portal)
{
    private const string Name = "浏览器推送";

    /// <summary>Of RFC 8291, appendix A. The browser of a test has no push service of its own: what it would say of one is put into its mouth.</summary>
    private const string Subscribes =
        """
        PushManager.prototype.getSubscription = async () => null;
        PushManager.prototype.subscribe = async options => {
          if (!options.userVisibleOnly || options.applicationServerKey.length !== 65) throw new Error("A browser would refuse this.");
          return { toJSON: () => ({
            endpoint: "ADDRESS/of/one",
            keys: {
              p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
              auth: "BTBZMqHH6r4Tts7J_aSIgg",
            },
          }) };
        };
        """;

    [Fact]
    public async Task Is_told_on_his_phone_until_he_wants_it_no_more()
    {
        await using var service = new PushServiceOfAnother();
        await using var admin = await portal.Officer("admin");
        await SwitchOn(admin, service.Address);
        try
        {
            await using var citizen = await portal.Phone("en");
            await citizen.Page.Context.GrantPermissionsAsync(["notifications"]);
            await citizen.Page.AddInitScriptAsync(Subscribes.Replace("ADDRESS", service.Address, StringComparison.Ordinal));
            var code = await citizen.QuestionInEnglish();
            await citizen.Go($"/track/{code}");
            await citizen.ShouldSay("It says only that there is news, and never of what.");
            (await citizen.TooWide(360)).ShouldBeEmpty();
            await citizen.Press("Tell me on this device");
            await citizen.ShouldSay("This device will tell you when there is news.");
            await citizen.ShouldSay("One device tells you of news now.");

            await using (var officer = await portal.Officer("office"))
            {
                await officer.Open(code);
                await officer.ShouldSay("会用浏览器推送");
            }

            (await Shown(citizen)).ShouldBe(["The bureau: There is news."]);

            await citizen.Press("Stop on all devices");
            await citizen.ShouldSay("No device tells you of news any more.");
            await citizen.ShouldNotSay("One device tells you of news now.");
        }
        finally
        {
            await admin.Go("/admin/accounts");
            await admin.Press($"移除 {Name}");
            await Save(admin, "试完了");
        }
    }

    [Fact]
    public async Task Is_offered_nothing_that_his_browser_cannot_do_or_the_bureau_does_not()
    {
        await using var citizen = await portal.Phone("en");
        await citizen.Go($"/track/{await citizen.QuestionInEnglish()}");

        await Assertions.Expect(citizen.Page.GetByText("Tell me on this device")).ToHaveCountAsync(0);
    }

    /// <summary>The browser gets what its push service would bring, and shows it.</summary>
    private static async Task<string[]> Shown(Window citizen)
    {
        var browser = await citizen.Page.Context.NewCDPSessionAsync(citizen.Page);
        var registered = new TaskCompletionSource<string>();
        browser.Event("ServiceWorker.workerRegistrationUpdated").OnEvent += (_, found) =>
        {
            foreach (var registration in found!.Value.GetProperty("registrations").EnumerateArray())
                registered.TrySetResult(registration.GetProperty("registrationId").GetString()!);
        };
        await browser.SendAsync("ServiceWorker.enable");
        await browser.SendAsync("ServiceWorker.deliverPushMessage", new Dictionary<string, object>
        {
            ["origin"] = new Uri(citizen.Page.Url).GetLeftPart(UriPartial.Authority),
            ["registrationId"] = await registered.Task.WaitAsync(TestContext.Current.CancellationToken),
            ["data"] = """{ "title": "The bureau", "body": "There is news.", "tag": "one" }""",
        });
        return await Eventually.Is(
            () => citizen.Page.EvaluateAsync<string[]>(
                "async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(shown => `${shown.title}: ${shown.body}`)"),
            shown => shown.Length > 0);
    }

    private static async Task SwitchOn(Window admin, string service)
    {
        await admin.Go("/admin/accounts");
        await admin.Press("添加账号");
        await admin.Page.Locator(".mud-popover-open .mud-menu-item, .mud-popover-open .mud-list-item")
            .GetByText("浏览器推送 · 浏览器推送（Web Push）", new() { Exact = true }).ClickAsync();
        await Fill(admin, "自己怎么叫它", Name);
        await Fill(admin, "联系方式", "mailto:wenzheng@example.org");
        await Fill(admin, "本单位自己的推送服务", service);
        await admin.Press($"试连 {Name}");
        await admin.ShouldSay("可以使用");
        await Save(admin, "开通浏览器推送");
    }

    private static async Task Save(Window admin, string why)
    {
        await Fill(admin, Admin.Why, why);
        await admin.Press("保存");
        await Assertions.Expect(admin.Page.Locator(".mud-snackbar", new() { HasText = "已保存为第" }).First).ToBeVisibleAsync();
    }

    private static Task Fill(Window admin, string label, string text) => admin.Page.GetByLabel(label).First.FillAsync(text);
}
