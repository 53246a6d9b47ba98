using Microsoft.Playwright;

namespace Governance.Browser.Tests.Running;

/// <summary>The browser of the system; nothing is downloaded.</summary>
internal static class Chromium
{
    internal const string LeftOutBy = "TESTS_WITHOUT_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

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
                "--disable-sync", "--no-first-run", "--no-default-browser-check"],
        });
    }
}
