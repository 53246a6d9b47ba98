using Governance.Browser.Tests.Running;
using Governance.Specifications.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Misuse.Tests;

/// <summary>Before an officer's live page: whatever becomes of the database, the page stays whole and what he types stays his.</summary>
[Collection(FailingDatabase.Shared)]
[Cases("F5", "F7")]
public sealed class A_desk_while_the_database_fails(FailingDatabase database) : IAsyncLifetime
{
    private const string Written = "您好，带身份证到任一派出所户籍窗口，当场办理。";

    private IPlaywright? playwright;
    private IBrowser? chromium;
    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium.LeftOut, $"Browsers are left out by {Chromium.LeftOutBy}=1.");
        await database.Recover();
        playwright = await Playwright.CreateAsync();
        chromium = await Chromium.Start(playwright, Chromium.OnThisMachine.ShouldNotBeNull("No Chromium on the PATH: see the README."));
        Assertions.SetDefaultExpectTimeout(60_000);
        page = await chromium.NewPageAsync(new() { BaseURL = database.Http.BaseAddress!.ToString(), ViewportSize = new() { Width = 1366, Height = 900 } });
        page.SetDefaultTimeout(60_000);
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
        await database.Recover();
    }

    [Cases("F9")]
    [Theory]
    [InlineData("cut")]
    [InlineData("hung")]
    [InlineData("full")]
    public async Task Keeps_the_reply_says_in_a_sentence_that_it_is_not_sent_and_sends_it_once_the_database_is_back(string how)
    {
        var id = await OpenReply($"一边打字一边断库：{how}");
        await database.Fail(how);

        await Reply.FillAsync(Written);
        await Send.ClickAsync();

        await Assertions.Expect(page.Locator("form.act [role=alert]")).ToContainTextAsync("还没有保存：平台暂时存取不了数据。您填写的内容都在");
        await Assertions.Expect(Reply).ToHaveValueAsync(Written);
        await ShouldBeWhole();

        await database.Recover();
        await Send.ClickAsync();
        await Assertions.Expect(page.Locator("form.act")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Written);
        (await database.Count($"timeline where enquiry_id = '{id}' and event = 'Replied'")).ShouldBe(1);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("hung")]
    public async Task Shows_a_page_that_cannot_be_read_by_itself_as_soon_as_it_can(string how)
    {
        await OpenReply($"库断了还去看队列：{how}");
        await Reply.FillAsync(Written);
        await database.Fail(how);

        await page.Locator(".desk-title").ClickAsync();
        await Assertions.Expect(page.Locator("main [role=alert]").First).ToContainTextAsync("平台暂时存取不了数据，一恢复就自动显示这一页");
        await ShouldBeWhole();
        await database.Recover();

        await Assertions.Expect(page.Locator("main [data-row]").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main [role=alert]")).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await page.Locator(".acts [data-key=r]").ClickAsync();
        await Assertions.Expect(Reply).ToHaveValueAsync(Written);
    }

    private ILocator Reply => page.Locator("form.act textarea").First;

    private ILocator Send => page.Locator("form.act button[type=submit]");

    /// <summary>Signed in, an enquiry open, the form of its reply too.</summary>
    private async Task<string> OpenReply(string subject)
    {
        using var officer = await database.Officer();
        var file = (await database.Http.Send(A.Consultation(subject))).Done().Text("fileNumber");
        var id = (await officer.Get($"/api/v1/office/enquiries?queue=all&search={file}")).Done()["enquiries"]![0]!.Text("id");
        await page.GotoAsync($"/office/sign-in?back=/office/enquiries/{id}");
        await page.Locator("#account").FillAsync("chen");
        await page.Locator("#password").FillAsync("Lantern-Bridge-4471");
        await page.Locator("form button[type=submit]").ClickAsync();
        await page.Locator(".acts [data-key=r]").ClickAsync();
        await Assertions.Expect(Reply).ToBeVisibleAsync();
        return id;
    }

    /// <summary>Neither torn nor dead: it goes on listening to who sits before it.</summary>
    private async Task ShouldBeWhole()
    {
        await Assertions.Expect(page.Locator("#blazor-error-ui")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#desk-ended")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("main")).ToBeVisibleAsync();
    }
}
