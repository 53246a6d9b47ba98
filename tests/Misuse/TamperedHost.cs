using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;
using Npgsql;

namespace Governance.Misuse.Tests;

/// <summary>A host whose database, data folder and departments are open to whoever wants to change them past it.</summary>
public sealed class TamperedHost : IAsyncLifetime
{
    private readonly DataFolder data = new();
    private readonly DataFolder departments = new();
    private HostProcess? host;
    private readonly Dictionary<string, HttpClient> staff = [];
    private HttpClient? admin;

    internal HttpClient Citizen => host!.Http;

    internal HttpClient Admin => admin!;

    internal string Data => data.Path;

    /// <summary>The departments that came with this copy of the program.</summary>
    internal string Departments => departments.Path;

    internal string Said => host!.Said;

    public async ValueTask InitializeAsync()
    {
        var built = Path.Combine(Path.GetDirectoryName(HostProcess.Program)!, "modules");
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(departments.Path, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        host = await Start();
        admin = await host.Admin(data.Path);
    }

    internal async Task StartAgain()
    {
        await host!.DisposeAsync();
        host = await Start();
        admin!.Dispose();
        admin = await host.SignIn("admin", Staff.Password);
    }

    /// <summary>Signed in by a token; the account is made when it is first asked for.</summary>
    internal async Task<HttpClient> Officer(string account, params string[] rights) =>
        staff.TryGetValue(account, out var known) ? known : staff[account] = await host!.Employ(data.Path, account, "office", rights);

    /// <summary>As somebody does who has the database's password and not the platform's key.</summary>
    internal Task<int> Write(string statement, params object?[] values) => Run(statement, values, command => command.ExecuteNonQueryAsync());

    internal Task<T> Ask<T>(string question) => Run(question, [], async command => (T)(await command.ExecuteScalarAsync())!);

    /// <summary>Lets the host know of it at once, as it would another host's decision.</summary>
    internal Task Announce() => Write("select pg_notify('governance_notices', '|modules:all')");

    internal async Task<JsonNode> Module(string name) =>
        (await Admin.Get("/api/v1/admin/modules")).Done().AsArray().Single(module => module!.Text("name") == name)!;

    /// <summary>The reason for which it is out of service.</summary>
    internal async Task<string> Refused(string name)
    {
        await Eventually.Holds(
            async () => (await Admin.Get("/api/v1/admin/modules")).Done().AsArray()
                .Any(module => module!.Text("name") == name && module!.Text("state") == "failed"),
            $"{name} is not out of service.");
        return (await Module(name)).Text("reason");
    }

    internal async Task<bool> Serves(string type) => (int)(await Citizen.Get($"/api/v1/business-types/{type}")).Status == 200;

    public async ValueTask DisposeAsync()
    {
        admin?.Dispose();
        foreach (var officer in staff.Values)
            officer.Dispose();
        if (host is not null)
            await host.DisposeAsync();
        data.Dispose();
        departments.Dispose();
    }

    private async Task<T> Run<T>(string statement, object?[] values, Func<NpgsqlCommand, Task<T>> run)
    {
        var postgres = Path.Combine(data.Path, "postgres");
        var port = (await File.ReadAllLinesAsync(Path.Combine(postgres, "cluster", "postmaster.pid")))[3];
        var password = (await File.ReadAllTextAsync(Path.Combine(postgres, "password"))).Trim();
        await using var database = NpgsqlDataSource.Create(
            $"Host={Path.Combine(postgres, "run")};Port={port};Username=governance;Password={password};Database=governance;Pooling=false");
        await using var command = database.CreateCommand(statement);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        return await run(command);
    }

    private Task<HostProcess> Start() => HostProcess.Start(data.Path, ("Governance__Modules", departments.Path));
}
