using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Portal))]
// One of the tests turns a module off, which is felt by all.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Governance.Browser.Tests.Running;

/// <summary>One host with the demo data and one browser for all tests; each test opens windows of its own.</summary>
public sealed class Portal : IAsyncLifetime
{
    private const int MostLooks = 2_000;

    internal const string DemoPassword = "Demo-2026-wenzheng";

    private readonly DataFolder data = new();
    private readonly MailServerOfAnother post = new();
    private HostProcess? host;
    private IPlaywright? playwright;
    private IBrowser? browser;

    internal string DataPath => data.Path;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.LeftOut)
            return;
        var program = Chromium.OnThisMachine;
        program.ShouldNotBeNull(
            $"No Chromium on the PATH. Install it (Debian: apt-get install chromium fonts-noto-cjk), or set {Chromium.LeftOutBy}=1 to leave out the tests "
                + "that need one.");
        host = await HostProcess.Start(
            data.Path, ("demo", "true"), ("Mail__Server", "127.0.0.1"), ("Mail__Port", $"{post.Port}"), ("Mail__Security", "none"),
            ("Mail__From", "wenzheng@example.org"), ("Webhooks__AllowPrivate", "yes"));
        // The other tests may have the machine at the same time: how long a page takes is not what is tested.
        Assertions.SetDefaultExpectTimeout(60_000);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Start(playwright, program);
    }

    /// <summary>Calls of the API as a citizen's own program makes them.</summary>
    internal HttpClient Api => host!.Http;

    /// <summary>Where citizens' mail arrives.</summary>
    internal MailServerOfAnother Post => post;

    /// <summary>All that the host has written to its log.</summary>
    internal string Said => host!.Said;

    /// <summary>A host trains two minutes after it has started; what comes first among the tests waits for it.</summary>
    internal async Task SuggestionsAreTrained()
    {
        bool Trained() => Said.Contains("Suggestions of departments were trained", StringComparison.Ordinal);
        var looks = 0;
        // As long as two minutes are looked for, and then as long again as anything is.
        await Eventually.Holds(() => Trained() || ++looks == MostLooks);
        await Eventually.Holds(Trained);
    }

    internal Task<Window> Phone(string language = "zh-CN", bool scripts = true) => Open(360, 740, language, scripts);

    internal Task<Window> Desktop(string language = "zh-CN", bool scripts = true) => Open(1280, 900, language, scripts);

    /// <summary>A desktop before which an officer of the demo data sits, signed in.</summary>
    internal async Task<Window> Officer(string account, string language = "zh-CN")
    {
        var desk = await Desktop(language);
        await desk.Go("/office");
        await desk.SignIn(account, DemoPassword);
        return desk;
    }

    /// <summary>An admin besides the one of the demo data.</summary>
    internal async Task<Window> SecondAdmin()
    {
        var (code, said) = await HostProcess.Once(
            ["officer", "add", "--account", "admin2", "--name", "第二管理员", "--unit", "office", "--admin", "yes", "--data", data.Path], DemoPassword);
        code.ShouldBe(0, said);
        return await Officer("admin2");
    }

    private async Task<Window> Open(int width, int height, string language, bool scripts)
    {
        Assert.SkipWhen(Chromium.LeftOut, $"Browsers are left out by {Chromium.LeftOutBy}=1.");
        WhatTestsCost.Count("browser windows");
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = host!.Http.BaseAddress!.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            Locale = language,
            JavaScriptEnabled = scripts,
            AcceptDownloads = true,
        });
        // The machine may be busy; whoever waits for nothing does not wait.
        context.SetDefaultTimeout(60_000);
        // The portal is Chinese until somebody chooses: this one has chosen before.
        if (language == "en")
            await context.AddCookiesAsync([new() { Name = "lang", Value = language, Url = host.Http.BaseAddress!.ToString() }]);
        return new(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (host is not null)
            await host.DisposeAsync();
        await post.DisposeAsync();
        data.Dispose();
    }
}
