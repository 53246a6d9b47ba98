using System.Text.Json.Nodes;
using Governance.Browser.Tests.Running;
using Governance.Specifications.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Misuse.Tests;

/// <summary>Whoever has the database changes the audit, and the admin sees it on his own pages, also when nobody asks.</summary>
public sealed class The_record_of_what_staff_did(TamperedHost host) : IClassFixture<TamperedHost>, IAsyncLifetime
{
    private const string Tamper = "alter table audit_entries disable trigger user";

    private IPlaywright? playwright;
    private IBrowser? chromium;
    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium.LeftOut, $"Browsers are left out by {Chromium.LeftOutBy}=1.");
        playwright = await Playwright.CreateAsync();
        chromium = await Chromium.Start(playwright, Chromium.OnThisMachine.ShouldNotBeNull("No Chromium on the PATH: see the README."));
        Assertions.SetDefaultExpectTimeout(60_000);
        page = await chromium.NewPageAsync(new() { BaseURL = host.Citizen.BaseAddress!.ToString(), ViewportSize = new() { Width = 1366, Height = 900 } });
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync("/office/sign-in?back=/admin/verify");
        await page.Locator("#account").FillAsync("admin");
        await page.Locator("#password").FillAsync("Lantern-Bridge-4471");
        await page.Locator("form button[type=submit]").ClickAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
    }

    [Cases("M88", "M89")]
    [Fact]
    public async Task Shows_on_the_admins_pages_what_was_changed_in_it_and_what_is_gone()
    {
        var (deleted, changed) = (await Did("off"), await Did("on"));
        await Did("off");
        await Did("on");
        await Verify();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("数据真实完整，验证于");
        await page.GotoAsync("/admin");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("最近一次验证完好");
        await Assertions.Expect(Alert).ToHaveCountAsync(0);

        await host.Write(Tamper);
        (await host.Write("update audit_entries set account = 'somebody' where id = $1", changed)).ShouldBe(1);
        (await host.Write("delete from audit_entries where id = $1", deleted)).ShouldBe(1);
        await page.GotoAsync("/admin/verify");
        await Verify();

        var violations = page.GetByRole(AriaRole.Region, new() { Name = "违反" });
        await Assertions.Expect(violations.GetByRole(AriaRole.Row, new() { Name = "操作记录一条不少，没有改动" })).ToHaveCountAsync(2);
        await Assertions.Expect(violations).ToContainTextAsync($"{changed}");
        await Assertions.Expect(violations).ToContainTextAsync("somebody");
        await Assertions.Expect(violations).ToContainTextAsync($"{deleted}");
        await Assertions.Expect(violations).ToContainTextAsync("请不要再改，保全数据库、日志和附件文件夹");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("数据真实完整，验证于");

        await page.GotoAsync("/admin");
        await Assertions.Expect(Alert).ToContainTextAsync("发现 2 处违反");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("最近一次验证完好");
        await Alert.GetByRole(AriaRole.Link, new() { Name = "查看" }).ClickAsync();
        await Assertions.Expect(violations).ToContainTextAsync($"{deleted}");
        await ByTheApi($"{changed}", $"{deleted}");
    }

    private ILocator Alert => page.Locator("main .mud-alert", new() { HasText = "最近一次承诺验证" });

    /// <summary>What programs are told is the same.</summary>
    private async Task ByTheApi(params string[] entries)
    {
        var last = (await host.Admin.Get("/api/v1/admin/verifications")).Done()[0]!;
        last["clean"]!.GetValue<bool>().ShouldBeFalse();
        foreach (var entry in entries)
            last["violations"]!.AsArray().ShouldContain(violation => violation!.Text("found").Contains(entry, StringComparison.Ordinal));
    }

    /// <summary>An admin turns a module, and it is on record and in the chain; returns the record's id.</summary>
    private async Task<long> Did(string state)
    {
        (await host.Admin.Put("/api/v1/admin/modules/Fire", new() { ["state"] = state, ["reason"] = "试一试" })).Done();
        var id = await host.Ask<long>($"select max(id) from audit_entries where what = 'module.{state}' and subject = 'Fire'");
        await Eventually.Holds(async () => await host.Ask<long>($"select count(*) from audit_links where audit_id = {id}") == 1, "It is in no chain.");
        return id;
    }

    /// <summary>By the button of the page, which follows it to its end.</summary>
    private async Task Verify()
    {
        var before = await host.Ask<long>("select count(*) from verification_runs where finished_at is not null");
        await page.GetByRole(AriaRole.Button, new() { Name = "验证全部" }).ClickAsync();
        await Eventually.Holds(
            async () => await host.Ask<long>("select count(*) from verification_runs where finished_at is not null") > before, "It does not end.");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "验证全部" })).ToBeEnabledAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
    }
}
