using Governance.Specifications.Tests.Running;

[assembly: AssemblyFixture(typeof(RunningHost))]
// Some of the specifications switch a module off, which is felt by all.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Governance.Specifications.Tests.Running;

/// <summary>One host for all specifications, with the staff that they need.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly DataFolder data = new();
    private readonly Dictionary<string, HttpClient> staff = [];
    private HostProcess host = null!;

    public HttpClient Citizen => host.Http;

    public string Data => data.Path;

    public string Said => host.Said;

    public string DataPath => data.Path;

    public bool Lives => host.Lives;

    public async ValueTask InitializeAsync() =>
        host = await HostProcess.Start(data.Path, ("RateLimits__Track", "0"), ("RateLimits__Submit", "0"), ("RateLimits__Upload", "0"),
            ("RateLimits__Figures", "0"), ("RateLimits__Portal", "0"), ("Open311__Keys", $"{Reports.Key},sha256:{Reports.PrintOfAnother}"));

    public Task<HttpClient> Admin() => Officer("admin", "office", "--admin");

    /// <summary>Signed in by a token; the account is made when it is first asked for.</summary>
    public async Task<HttpClient> Officer(string account, string unit, params string[] rights)
    {
        if (staff.TryGetValue(account, out var known))
            return known;
        return staff[account] = await host.Employ(data.Path, account, unit, rights);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var officer in staff.Values)
            officer.Dispose();
        await host.DisposeAsync();
        data.Dispose();
    }
}
