using Governance.Contracts;

namespace Governance.EmbeddedPostgres;

/// <summary>How the private PostgreSQL is to be run. What is not said has a default that is safe for citizens' data.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>Where the data lies and survives restarts. Several hosts of one machine that name the same folder share one server.</summary>
    public required string Folder { get; init; }

    /// <summary>
    /// Where <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c> are; null looks beside the host, then where Debian puts them, then on the PATH.
    /// </summary>
    public string? BinariesFolder { get; init; }

    /// <summary>Looked through, upwards, for a <c>node_modules</c> that brings the binaries.</summary>
    public string SearchFrom { get; init; } = AppContext.BaseDirectory;

    /// <summary>Also look where the system keeps its own PostgreSQL.</summary>
    public bool SearchSystem { get; init; } = true;

    /// <summary>A port on 127.0.0.1 for tools; null opens none where a Unix socket does.</summary>
    public int? Port { get; init; }

    /// <summary>Null: <c>server.log</c> in the data folder.</summary>
    public string? LogFile { get; init; }

    /// <summary>Settings of postgresql.conf that go before ours.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>How long a server may take to start, recovery after a crash included, and to stop.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Told what the person who runs the host should know: data put elsewhere, a server that had to be started again.</summary>
    public Action<LocalText>? Tell { get; init; }

    /// <summary>Removes the folder once the last host that used it has stopped the server.</summary>
    public bool DeleteWhenStopped { get; init; }

    /// <summary>A write is on the disk before it is acknowledged. False only where losing everything costs nothing.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>A fast server for tests that crash nothing: in a folder of its own, without waiting for the disk, gone when stopped.</summary>
    public static EmbeddedPostgresOptions ForTests() => new()
    {
        Folder = Path.Combine(Path.GetTempPath(), $"governance-{Guid.CreateVersion7():N}"),
        Durable = false,
        DeleteWhenStopped = true,
    };
}
