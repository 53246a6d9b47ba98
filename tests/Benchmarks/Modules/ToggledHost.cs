using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Governance.Benchmarks.Modules;

/// <summary>Two host processes on one database, a citizen's and an admin's calls to them.</summary>
internal sealed class ToggledHost : IAsyncDisposable
{
    private const string Type = "/api/v1/business-types/traffic.suggestion";
    private const string Page = "/types/traffic.suggestion";

    private static readonly (string, string)[] NoLimits = [
        ("RateLimits__Track", "0"), ("RateLimits__Submit", "0"), ("RateLimits__Figures", "0"), ("RateLimits__Portal", "0")];

    private readonly string data = HostProcess.NewDataFolder();
    private HostProcess firstHost = null!;
    private HostProcess other = null!;
    private HttpClient citizen = null!;
    private HttpClient elsewhere = null!;
    private HttpClient admin = null!;

    internal static async Task<ToggledHost> Start()
    {
        var host = new ToggledHost();
        host.firstHost = await HostProcess.Start(host.data, Page, NoLimits);
        host.other = await HostProcess.Start(host.data, Page, NoLimits);
        (host.citizen, host.elsewhere, host.admin) = (
            new() { BaseAddress = host.firstHost.Address }, new() { BaseAddress = host.other.Address }, new() { BaseAddress = host.firstHost.Address });
        const string password = "Lantern-Bridge-4471";
        await HostProcess.Verb(["officer", "add", "--account", "admin", "--name", "测量", "--unit", "office", "--admin", "--data", host.data], password);
        using var token = await host.admin.PostAsJsonAsync("/api/v1/tokens", new { account = "admin", password });
        host.admin.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Member(await token.Content.ReadAsStringAsync(), "token"));
        return host;
    }

    internal async Task Switch(bool on)
    {
        using var answer = await admin.PutAsJsonAsync("/api/v1/admin/modules/Traffic", new { state = on ? "on" : "off", reason = "测量 / measuring" });
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>One citizen's turn: asks, and follows up what was accepted; looks at the page.</summary>
    internal async Task<Turn> Ask()
    {
        using var sent = await citizen.PostAsJsonAsync("/api/v1/enquiries", new
        {
            businessType = "traffic.suggestion", subject = "增设左转信号灯", body = "早高峰左转要等三个红灯，请考虑增设左转信号灯。",
            form = new { topic = "signals", where = "全市", situation = "早高峰左转要等三个红灯，行人也危险。", proposal = "增设左转信号灯，早高峰延长绿灯。" },
            contact = new { mobile = "13800138000" },
        });
        var text = await sent.Content.ReadAsStringAsync();
        if (sent.StatusCode == HttpStatusCode.Conflict && Member(text, "type") == "urn:governance:problem:service-off")
            return await Looks(Turn.Off);
        if (sent.StatusCode != HttpStatusCode.Created)
            throw new InvalidOperationException($"{(int)sent.StatusCode} {text}");
        using var tracked = await citizen.GetAsync(new Uri($"/api/v1/enquiries/{Member(text, "queryCode")}", UriKind.Relative));
        return tracked.StatusCode == HttpStatusCode.OK
            ? await Looks(Turn.Accepted)
            : throw new InvalidOperationException($"accepted, then {(int)tracked.StatusCode}");
    }

    /// <summary>Whether the business type is served anywhere on this host: to be asked for, on its page, in the intake.</summary>
    internal async Task<bool> Served() =>
        await Status(citizen, Type) == HttpStatusCode.OK || await Status(citizen, Page) == HttpStatusCode.OK || await Ask() == Turn.Accepted;

    internal async Task<bool> ServedElsewhere() => await Status(elsewhere, Type) == HttpStatusCode.OK;

    public async ValueTask DisposeAsync()
    {
        citizen.Dispose();
        elsewhere.Dispose();
        admin.Dispose();
        await other.DisposeAsync();
        await firstHost.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    private async Task<Turn> Looks(Turn turn) => await Status(citizen, Page) is var status && status is HttpStatusCode.OK or HttpStatusCode.NotFound
        ? turn
        : throw new InvalidOperationException($"the page of the business type answers {(int)status}");

    private static async Task<HttpStatusCode> Status(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private static string? Member(string json, string name) => JsonDocument.Parse(json).RootElement.GetProperty(name).GetString();
}

/// <summary>What came of a citizen's turn; anything else is thrown.</summary>
internal enum Turn
{
    Accepted,
    Off,
}
