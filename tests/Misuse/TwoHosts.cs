using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>
/// Two machines as the README sets them up: one database, one key, one folder of files; everything else each has for itself. nginx stands
/// before them.
/// </summary>
public sealed class TwoHosts : IAsyncLifetime
{
    private readonly DataFolder first = new();
    private readonly DataFolder second = new();
    private readonly DataFolder files = new();
    private readonly DataFolder proxy = new();
    private HostProcess? a;
    private HostProcess? b;
    private Nginx? nginx;

    internal const int TracksAMinute = 20;

    internal HostProcess A => a!;

    internal HostProcess B => b!;

    internal Nginx Nginx => nginx!;

    /// <summary>Where accounts are made.</summary>
    internal string Data => first.Path;

    /// <summary>As citizens and officers call it.</summary>
    internal string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var port = FreePort.Next();
        Address = $"https://{Nginx.Name}:{port}";
        a = await HostProcess.Start(first.Path, [.. Reached(), ("Governance__Files", files.Path)]);
        b = await HostProcess.Start(second.Path, [.. Reached(), .. OfTheFirst(), ("Governance__Files", files.Path)]);
        nginx = await Nginx.Start(proxy.Path, port, a.Http.BaseAddress!, b.Http.BaseAddress!);
    }

    /// <summary>What a further host on the same database is told.</summary>
    internal (string Name, string Value)[] OfTheFirst()
    {
        var postgres = Path.Combine(first.Path, "postgres");
        var port = File.ReadAllLines(Path.Combine(postgres, "cluster", "postmaster.pid"))[3];
        var password = File.ReadAllText(Path.Combine(postgres, "password")).Trim();
        return
        [
            ("ConnectionStrings__Governance", $"Host={Path.Combine(postgres, "run")};Port={port};Username=governance;Password={password};Database=governance"),
            ("Governance__Key", File.ReadAllText(Path.Combine(first.Path, "platform.key"))),
        ];
    }

    internal (string Name, string Value)[] Reached() =>
        [("Bureau__Address", Address), ("Proxies", "127.0.0.1"), ("RateLimits__Track", $"{TracksAMinute}")];

    internal Window Browser() => new(Nginx.Address, Nginx.Handler);

    internal async Task Employ(string account)
    {
        var (code, said) = await HostProcess.Once(
            ["officer", "add", "--account", account, "--name", "测试民警", "--unit", "office", "--data", first.Path], Window.Password);
        code.ShouldBe(0, said);
    }

    public async ValueTask DisposeAsync()
    {
        if (nginx is not null)
            await nginx.DisposeAsync();
        if (b is not null)
            await b.DisposeAsync();
        if (a is not null)
            await a.DisposeAsync();
        first.Dispose();
        second.Dispose();
        files.Dispose();
        proxy.Dispose();
    }
}
