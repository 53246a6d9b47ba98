using Governance.Contracts;
using Npgsql;

namespace Governance.EmbeddedPostgres;

/// <summary>
/// A PostgreSQL of our own for a host that was given none. Killing the host loses nothing: the server runs on and is found by the next
/// host, or recovers. A killed server is started again within seconds, where it listened before. Hosts of one machine that name the same folder
/// share one server; the last to leave stops it.
/// </summary>
public sealed class PrivatePostgres : IAsyncDisposable
{
    internal const string Owner = "governance";

    private readonly DataFolder data;
    private readonly EmbeddedPostgresOptions options;
    private readonly PostgresBinaries binaries;
    private readonly PostmasterFile server;
    private readonly ServerWatch watch;
    private IDisposable? use;

    private PrivatePostgres(DataFolder data, EmbeddedPostgresOptions options, PostgresBinaries binaries, PostmasterFile server, bool attached)
    {
        (this.data, this.options, this.binaries, this.server, Attached, use) = (data, options, binaries, server, attached, data.Use());
        watch = new(data, options, binaries, server);
    }

    /// <summary>To the database <c>governance</c>, as its owner, who is no superuser. Contains the password: not for logs.</summary>
    public string ConnectionString => ConnectionStringTo(Owner);

    /// <summary>The server ran already: another host's, or left behind by one that was killed.</summary>
    public bool Attached { get; }

    /// <summary>Where the data really lies; see <see cref="Notes"/> when that is not where it was asked for.</summary>
    public string Folder => data.Path;

    public int ProcessId => (PostmasterFile.Read(data) ?? server).Pid;

    public int Major => binaries.Major;

    /// <summary>What the person who runs the host should know, such as data that had to be put elsewhere.</summary>
    public IReadOnlyList<LocalText> Notes => data.Notes;

    public string ConnectionStringTo(string database) => server.ConnectionString(data, Owner, database);

    /// <exception cref="EmbeddedPostgresException">No server can be had; the message says why and what to do.</exception>
    public static async Task<PrivatePostgres> Start(EmbeddedPostgresOptions options, CancellationToken cancellationToken = default)
    {
        var data = await DataFolder.Open(options, ServerUser.OfThisHost(), cancellationToken);
        using var oneAtATime = await data.LockStart(options.Patience, cancellationToken);
        var binaries = await PostgresBinaries.Find(options, data, data.Major, cancellationToken);
        var process = new ServerProcess(data, options);
        var running = await process.Find(cancellationToken);
        if (running is null && data.Major is null)
            await NewCluster.Make(data, binaries, options, cancellationToken);
        var server = running ?? await process.Start(binaries, cancellationToken);
        await MakeDatabase(data, server, cancellationToken);
        return new(data, options, binaries, server, attached: running is not null);
    }

    /// <summary>Runs as the superuser, who alone may do what the owner of the database may not.</summary>
    private static async Task MakeDatabase(DataFolder data, PostmasterFile server, CancellationToken cancellationToken)
    {
        var address = new NpgsqlConnectionStringBuilder(server.ConnectionString(data, "postgres", "postgres")) { Pooling = false };
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        // Hexadecimal digits need no quoting.
        await Unless($"select 1 from pg_roles where rolname = '{Owner}'", $"create role {Owner} login createdb password '{data.Password}'");
        await Unless($"select 1 from pg_database where datname = '{Owner}'", $"create database {Owner} owner {Owner}");

        async Task Unless(string condition, string statement)
        {
            await using var question = new NpgsqlCommand(condition, connection);
            if (await question.ExecuteScalarAsync(cancellationToken) is not null)
                return;
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (use is null)
            return;
        await watch.DisposeAsync();
        using (await data.LockStart(options.Patience, default))
        {
            use.Dispose();
            use = null;
            if (data.HasOtherUsers())
                return;
            await new ServerProcess(data, options).Stop(binaries);
        }

        if (options.DeleteWhenStopped)
            Directory.Delete(data.Path, recursive: true);
    }
}
