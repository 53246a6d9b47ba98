using System.Net.Sockets;
using Governance.Specifications.Tests.Running;
using Npgsql;

namespace Governance.Misuse.Tests;

/// <summary>A host whose database can be cut off, made to hang and told to be full, and which has a few connections only.</summary>
public sealed class FailingDatabase(RunningHost other) : IAsyncLifetime
{
    internal const int Connections = 12;
    internal const string Shared = "a database that fails";

    /// <summary>As versions before this one left the key of their cookies; nothing reads it any more.</summary>
    internal const string KeyOfBefore = "key-0d4f6f0e-6d53-4c1b-9a52-5e5e0f4d4b11.xml";

    // What a visitor writes goes into these.
    private static readonly string[] Tables = ["enquiries", "drafts", "timeline", "staff_sessions"];

    private readonly string name = $"failing_{Guid.CreateVersion7():N}";
    private readonly DataFolder data = new();
    private Line? line;
    private HostProcess? host;
    private string address = "";
    private bool employed;

    internal Line Line => line!;

    internal HttpClient Http => host!.Http;

    internal HostProcess Host => host!;

    public async ValueTask InitializeAsync()
    {
        var postgres = Path.Combine(other.Data, "postgres");
        var socket = Path.Combine(postgres, "run");
        var port = File.ReadAllLines(Path.Combine(postgres, "cluster", "postmaster.pid"))[3];
        var login = $"Username=governance;Password={File.ReadAllText(Path.Combine(postgres, "password")).Trim()}";
        await Execute($"Host={socket};Port={port};{login};Database=governance;Pooling=false", $"create database {name}");
        address = $"Host={socket};Port={port};{login};Database={name};Pooling=false";
        line = new(() => new UnixDomainSocketEndPoint(Path.Combine(socket, $".s.PGSQL.{port}")));
        Directory.CreateDirectory(Path.Combine(data.Path, "keys"));
        await File.WriteAllTextAsync(Path.Combine(data.Path, "keys", KeyOfBefore), "<key id=\"0d4f6f0e-6d53-4c1b-9a52-5e5e0f4d4b11\" version=\"1\" />");
        host = await HostProcess.Start(
            data.Path,
            ("ConnectionStrings__Governance", $"Host=127.0.0.1;Port={line.Port};{login};Database={name};SSL Mode=Disable;Maximum Pool Size={Connections}"),
            ("RateLimits__Track", "0"), ("RateLimits__Submit", "0"), ("RateLimits__Upload", "0"), ("RateLimits__Figures", "0"), ("RateLimits__Portal", "0"));
    }

    internal Browser Browser() => new(Http.BaseAddress!);

    internal string Keys => Path.Combine(data.Path, "keys");

    internal async Task<HttpClient> Officer()
    {
        if (employed)
            return await host!.SignIn("chen", "Lantern-Bridge-4471");
        employed = true;
        var (code, said) = await HostProcess.Once(
            ["officer", "add", "--account", "chen", "--name", "测试民警", "--unit", "office", "--admin", "--data", data.Path], "Lantern-Bridge-4471",
            ("ConnectionStrings__Governance", address));
        code.ShouldBe(0, said);
        return await host!.SignIn("chen", "Lantern-Bridge-4471");
    }

    /// <summary>As PostgreSQL says it when the disk is full.</summary>
    internal Task Fill() => Execute(address, string.Concat(Tables.Select(table =>
        $"""
        create function full_{table}() returns trigger language plpgsql as $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
        create trigger full_{table} before insert or update on {table} for each statement execute function full_{table}();
        """)));

    internal Task Empty() => Execute(address, string.Concat(Tables.Select(table => $"drop function if exists full_{table}() cascade;")));

    internal Task<long> Count(string what) => Ask<long>($"select count(*) from {what}");

    internal async Task<T> Ask<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Nobody reads or writes enquiries until it is disposed.</summary>
    internal async Task<NpgsqlConnection> Lock()
    {
        var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("begin; lock table enquiries in access exclusive mode", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    /// <summary>Brings it down in the way that is named, and up again.</summary>
    internal async Task Fail(string how)
    {
        if (how == "full")
            await Fill();
        else
            Line.Becomes(Enum.Parse<LineState>(how, ignoreCase: true));
    }

    internal async Task Recover()
    {
        Line.Becomes(LineState.Open);
        await Empty();
        await Eventually.Holds(async () => (await Http.Get("/health/ready")).Status == System.Net.HttpStatusCode.OK, host!.Said);
    }

    private static async Task Execute(string address, string sql)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (line is not null)
            await line.DisposeAsync();
        data.Dispose();
    }
}
