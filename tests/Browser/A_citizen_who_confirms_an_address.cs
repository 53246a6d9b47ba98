using System.Text.RegularExpressions;
using Governance.Browser.Tests.Running;
using MimeKit;

namespace Governance.Browser.Tests;

public partial class A_citizen_who_confirms_an_address(Portal portal)
{
    private const string Confirms = "市民留的邮箱、手机要先填验证码确认";

    [Fact]
    public async Task Gives_the_code_on_a_phone_without_scripts_and_is_told_from_then_on()
    {
        await using var admin = await portal.Officer("admin");
        await Require(admin, on: true);
        try
        {
            await using var citizen = await portal.Phone("en", scripts: false);
            var code = await Ask(citizen, "confirms@example.org");
            await citizen.Go($"/track/{code}");
            var letter = await Arrives("confirms@example.org", letter => letter.Subject == "Code to confirm your address");
            letter.TextBody!.ShouldNotContain(code);
            await citizen.Page.ReloadAsync();
            await citizen.ShouldSay("Not confirmed: the address for news");
            await citizen.ShouldSay("A code was sent to co●●●●rg");
            (await citizen.TooWide(360)).ShouldBeEmpty();

            await citizen.Write("Code", "12");
            (await Answer(citizen, "Confirm")).ShouldBe(400);
            await citizen.ShouldSay("The code has 6 digits");
            (await Answer(citizen, "Send again")).ShouldBe(429);
            await citizen.ShouldSay("Please try again in a minute");
            await citizen.Write("Code", SixDigits().Match(letter.TextBody!).Value);
            await citizen.Press("Confirm");
            await citizen.ShouldSay("It is confirmed: you will be told of news.");
            await citizen.ShouldNotSay("Not confirmed");

            await using var officer = await portal.Officer("office");
            await officer.Open(code);
            await officer.Take("直接答复", ("答复", "The lamp is repaired tonight."));
            await Arrives("confirms@example.org", news => news.TextBody!.Contains("repaired tonight", StringComparison.Ordinal));
        }
        finally
        {
            await Require(admin, on: false);
        }
    }

    /// <summary>Presses a button, and says how the page that shows what was wrong was answered.</summary>
    private static async Task<int> Answer(Window citizen, string button) =>
        (await citizen.Page.RunAndWaitForResponseAsync(() => citizen.Press(button), answer => answer.Url.Contains("wrong=", StringComparison.Ordinal))).Status;

    private static async Task Require(Window admin, bool on)
    {
        await admin.Go("/admin/telling");
        await admin.Page.GetByLabel(Confirms).SetCheckedAsync(on);
        await admin.Write(Admin.Why, on ? "先确认再通知" : "照旧");
        await admin.Press("保存为新版本");
        await Microsoft.Playwright.Assertions.Expect(admin.Page.Locator(".mud-snackbar").Filter(new() { HasText = "已保存为第" }).First).ToBeVisibleAsync();
    }

    private static async Task<string> Ask(Window citizen, string address)
    {
        var code = await citizen.QuestionInEnglish(address);
        await citizen.ShouldSay("A code is sent to co●●●●rg");
        return code;
    }

    private async Task<MimeMessage> Arrives(string address, Func<MimeMessage, bool> awaited)
    {
        MimeMessage? Found() => portal.Post.Taken.FirstOrDefault(letter => letter.To.ToString() == address && awaited(letter));
        await Eventually.Holds(() => Found() is not null, portal.Said);
        return Found()!;
    }

    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)")]
    private static partial Regex SixDigits();
}
