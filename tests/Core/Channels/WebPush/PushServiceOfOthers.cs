using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Governance.Core.Tests.Channels.WebPush;

/// <summary>A push service that others wrote (npm <c>web-push-testing</c>), in a process of its own: it checks who sends, and decrypts.</summary>
internal sealed class PushServiceOfOthers : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient http;

    private PushServiceOfOthers(Process process, string address) =>
        (this.process, Address, http) = (process, address, new() { BaseAddress = new(address) });

    internal string Address { get; }

    internal static async Task<PushServiceOfOthers> Start()
    {
        var port = FreePort.Next();
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Core", "Strangers", "push-service.js"), $"{port}"])
        {
            RedirectStandardOutput = true, RedirectStandardInput = true,
        };
        var process = Process.Start(start)!;
        (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!.ShouldStartWith("Server running");
        return new(process, $"http://localhost:{port}");
    }

    /// <summary>A browser subscribes.</summary>
    internal async Task<Browser> Subscribe(string key)
    {
        var data = (await Post("/subscribe", new { userVisibleOnly = "true", applicationServerKey = key }))["data"]!;
        return new((string)data["endpoint"]!, (string)data["keys"]!["p256dh"]!, (string)data["keys"]!["auth"]!, (string)data["clientHash"]!);
    }

    /// <summary>What it was told, decrypted.</summary>
    internal async Task<JsonNode[]> Shown(Browser browser) =>
    [
        .. (await Post("/get-notifications", new { clientHash = browser.Name }))["data"]!["messages"]!.AsArray()
            .Select(text => JsonNode.Parse((string)text!)!),
    ];

    internal async Task Expire(Browser browser) => await http.PostAsync($"/expire-subscription/{browser.Name}", null);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<JsonNode> Post(string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(path, body);
        return JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
    }

    internal sealed record Browser(string Endpoint, string Key, string Auth, string Name);
}
