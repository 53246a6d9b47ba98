using Microsoft.Playwright;

namespace Governance.Browser.Tests.Running;

/// <summary>The browser of the system; nothing is downloaded.</summary>
internal static class Chromium
{
    internal const string LeftOutBy = "TESTS_WITHOUT_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    // Its own toolbar and tabs, that nobody sees here, are pages too and cost as much as ours; the rest would change what a test looks at. The last such
    // argument counts, so that those of the driver have to be said again.
    private static readonly string[] Features =
    [
        "InitialWebUI", "WebUIReloadButton", "WebUIToolbar", "PreloadTopChromeWebUI",
        "HttpsUpgrades", "Translate", "OptimizationHints", "MediaRouter", "DialMediaRouteProvider", "GlobalMediaControls", "PaintHolding", "LensOverlay",
        "ThirdPartyStoragePartitioning", "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "NetworkTimeServiceQuerying",
    ];

    internal static bool LeftOut => Environment.GetEnvironmentVariable(LeftOutBy) == "1";

    internal static string? OnThisMachine => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    internal static Task<IBrowser> Start(IPlaywright playwright, string program)
    {
        WhatTestsCost.Count("browsers");
        return playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            // Whoever builds in a container is root, for whom Chromium has no sandbox; the pages are our own.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--no-first-run", "--no-default-browser-check",
                "--disable-features=" + string.Join(',', Features)],
        });
    }
}
