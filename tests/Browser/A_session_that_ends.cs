using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_session_that_ends(Portal portal)
{
    private const string Written = "这是我还没有发出去的答复，请保留。";

    [Theory]
    [InlineData("zh-CN", 390, "管理员结束了这里的登录")]
    [InlineData("en", 1366, "An administrator ended this session")]
    public async Task Under_an_officer_who_writes_covers_his_page_and_loses_no_word(string language, int width, string why)
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("写到一半时登录结束");
        await using var officer = await portal.Officer("office", language);
        await officer.Page.SetViewportSizeAsync(width, 844);
        await officer.Open(code);
        var reply = officer.Page.Locator("form.act textarea").First;
        await officer.Page.Locator(".acts [data-key=t]").ClickAsync();
        await officer.Page.Locator(".acts [data-key=r]").ClickAsync();
        await reply.FillAsync(Written);

        await EndAllOf("office");

        var ended = officer.Page.Locator("#desk-ended");
        await Assertions.Expect(ended).ToBeVisibleAsync();
        await Assertions.Expect(ended).ToContainTextAsync(why);
        await Assertions.Expect(reply).ToHaveValueAsync(Written);
        (await officer.Violations()).ShouldBeEmpty();

        await ended.Locator("[data-again]").ClickAsync();
        await Assertions.Expect(officer.Page.Locator(".govuk-inset-text")).ToContainTextAsync(why);
        (await officer.Violations()).ShouldBeEmpty();
        await officer.SignIn("office", Portal.DemoPassword);

        await Assertions.Expect(officer.Page.Locator("#desk-kept textarea")).ToHaveValueAsync(Written);
        (await officer.Violations()).ShouldBeEmpty();
        await officer.Page.Locator(".acts [data-key=r]").ClickAsync();
        await Assertions.Expect(reply).ToHaveValueAsync(Written);
        await Assertions.Expect(officer.Page.Locator("#desk-kept")).ToBeHiddenAsync();
        await officer.Send();
        await Assertions.Expect(officer.Main).ToContainTextAsync(Written);
    }

    [Fact]
    public async Task In_one_window_ends_in_the_other_where_nothing_more_is_done_in_his_name()
    {
        await using var officer = await portal.Officer("office");
        var other = await officer.Page.Context.NewPageAsync();
        await other.GotoAsync("/office/sessions");
        await Assertions.Expect(other.Locator("[data-session]").First).ToBeVisibleAsync();

        await officer.Page.Locator(".desk-out button").ClickAsync();
        await officer.ShouldBeAt("sign-in");

        await Assertions.Expect(other.Locator("#desk-ended")).ToBeVisibleAsync();
        await Assertions.Expect(other.Locator("#desk-ended")).ToContainTextAsync("您已经退出登录");
    }

    [Fact]
    public async Task Shows_what_was_typed_to_nobody_else_who_signs_in_at_the_same_window()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("两个人合用一台电脑");
        await using var officer = await portal.Officer("office");
        await officer.Open(code);
        await officer.Page.Locator(".acts [data-key=t]").ClickAsync();
        await officer.Page.Locator(".acts [data-key=r]").ClickAsync();
        await officer.Page.Locator("form.act textarea").First.FillAsync(Written);
        await EndAllOf("office");
        await officer.Page.Locator("#desk-ended [data-again]").ClickAsync();

        await officer.SignIn("office.head", Portal.DemoPassword);

        await Assertions.Expect(officer.Page.Locator("main h1")).ToBeVisibleAsync();
        await Assertions.Expect(officer.Page.Locator("#desk-kept")).ToBeHiddenAsync();
        (await officer.Page.Locator("body").InnerTextAsync()).ShouldNotContain(Written);
    }

    [Fact]
    public async Task Is_ended_by_its_officer_from_his_page_of_sessions()
    {
        await using var home = await portal.Officer("leader");
        await using var here = await portal.Officer("leader");
        await here.Go("/office/sessions");
        await here.Press("结束其他全部");

        await Assertions.Expect(home.Page.Locator("#desk-ended")).ToContainTextAsync("您在另一处结束了这里的登录");
        await Assertions.Expect(here.Page.Locator("[data-session]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Tells_at_the_next_sign_in_what_was_tried_in_vain()
    {
        await using var stranger = await portal.Desktop();
        await stranger.Go("/office");
        await stranger.SignIn("traffic.affairs", "not-the-password");
        await stranger.ShouldBeAt("sign-in");

        await using var officer = await portal.Officer("traffic.affairs");

        await Assertions.Expect(officer.Page.Locator(".failed-news")).ToContainTextAsync("1 次没成功的登录");
    }

    private async Task EndAllOf(string account)
    {
        await using var admin = await portal.Officer("admin");
        await admin.Go("/admin/sessions");
        var theirs = admin.Page.Locator("tr[data-session]").Filter(new() { Has = admin.Page.Locator("small", new() { HasTextRegex = new($"^{account}$") }) });
        await Assertions.Expect(theirs.First).ToBeVisibleAsync();
        for (var left = await theirs.CountAsync(); left > 0; left--)
        {
            await theirs.First.GetByRole(AriaRole.Button).ClickAsync();
            await Assertions.Expect(theirs).ToHaveCountAsync(left - 1);
        }
    }
}
