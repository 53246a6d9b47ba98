namespace Governance.Host.SignIn;

/// <summary>What a browser or program calls itself, short enough to be recognised in a list.</summary>
internal static class BrowserName
{
    private const int Longest = 60;
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("MicroMessenger/", "WeChat"), ("Edg/", "Edge"), ("OPR/", "Opera"), ("QQBrowser/", "QQ Browser"),
        ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("HarmonyOS", "HarmonyOS"), ("OpenHarmony", "HarmonyOS"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"),
        ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux"),
    ];

    internal static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        var (browser, system) = (Find(Browsers, agent), Find(Systems, agent));
        if (browser is not null)
            return system is null ? browser : $"{browser} · {system}";
        var first = new string([.. agent.TakeWhile(sign => sign is > ' ' and <= '~').Take(Longest)]);
        return first.Length > 0 ? first : "?";
    }

    private static string? Find((string Sign, string Name)[] among, string agent) =>
        Array.Find(among, browser => agent.Contains(browser.Sign, StringComparison.OrdinalIgnoreCase)) is { Name: { } name } ? name : null;
}
