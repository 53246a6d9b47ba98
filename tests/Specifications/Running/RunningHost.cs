using System.Net.Http.Headers;
using Governance.Specifications.Tests.Running;

[assembly: AssemblyFixture(typeof(RunningHost))]
// Some of the specifications switch a module off, which is felt by all.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Governance.Specifications.Tests.Running;

/// <summary>One host for all specifications, with the staff that they need.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private const string Password = "Lantern-Bridge-4471";

    private readonly DataFolder data = new();
    private readonly Dictionary<string, HttpClient> staff = [];
    private HostProcess host = null!;

    public HttpClient Citizen => host.Http;

    public string Data => data.Path;

    public string Said => host.Said;

    public string DataPath => data.Path;

    public bool Lives => host.Lives;

    public async ValueTask InitializeAsync() =>
        host = await HostProcess.Start(data.Path, ("RateLimits__Track", "0"), ("RateLimits__Submit", "0"), ("RateLimits__Upload", "0"), ("RateLimits__Figures", "0"));

    public Task<HttpClient> Admin() => Officer("admin", "office", "--admin");

    /// <summary>Signed in by a token; the account is made when it is first asked for.</summary>
    public async Task<HttpClient> Officer(string account, string unit, params string[] rights)
    {
        if (staff.TryGetValue(account, out var known))
            return known;
        var (code, said) = await HostProcess.Once(
            ["officer", "add", "--account", account, "--name", "测试民警", "--unit", unit, .. rights, "--data", data.Path], Password);
        code.ShouldBe(0, said);
        var token = (await Citizen.Post("/api/v1/tokens", new() { ["account"] = account, ["password"] = Password })).Done()["token"]!.GetValue<string>();
        var officer = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Citizen.BaseAddress };
        officer.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return staff[account] = officer;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var officer in staff.Values)
            officer.Dispose();
        await host.DisposeAsync();
        data.Dispose();
    }
}
