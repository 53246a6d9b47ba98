using Npgsql;

namespace Governance.EmbeddedPostgres;

/// <summary>A database of its own, copied from a template that was prepared once; gone when disposed. A migrated database costs a copy, not a migration.</summary>
public sealed class FreshDatabase : IAsyncDisposable
{
    private readonly PrivatePostgres server;
    private readonly string name;

    private FreshDatabase(PrivatePostgres server, string name) => (this.server, this.name) = (server, name);

    /// <summary>Pooled; the connections are closed when the database goes.</summary>
    public string ConnectionString => server.ConnectionStringTo(name);

    /// <param name="server">Where the database is made.</param>
    /// <param name="template">Names the template: lower-case letters, digits and underscores. Another name for another preparation.</param>
    /// <param name="prepare">Given a connection string to the empty template; runs once for a server, however many ask at the same time.</param>
    public static async Task<FreshDatabase> Of(
        PrivatePostgres server, string template, Func<string, CancellationToken, Task> prepare, CancellationToken cancellationToken = default)
    {
        var name = $"fresh_{Guid.CreateVersion7():N}";
        await using var connection = await OpenTo(server, cancellationToken);
        // Held until the connection closes: nobody may be connected to a template while it is copied, not even another copier's preparation.
        await Execute(connection, "SELECT pg_advisory_lock(hashtext('fresh database'))", cancellationToken);
        await using (var question = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = template } } })
            if (await question.ExecuteScalarAsync(cancellationToken) is null)
                await MakeTemplate(server, connection, template, prepare, cancellationToken);
        await Execute(connection, $"CREATE DATABASE {name} TEMPLATE {Quote(template)}", cancellationToken);
        return new(server, name);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var pooled = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(pooled);
        await using var connection = await OpenTo(server, default);
        try
        {
            await Execute(connection, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", default);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            // The server's own vacuum is at work in it, which only a superuser can force out; asked without force, the server ends it itself.
            await Execute(connection, $"DROP DATABASE IF EXISTS {name}", default);
        }
    }

    // Renamed when it is ready: a preparation that fails or is killed leaves no half template that the next one would copy.
    private static async Task MakeTemplate(
        PrivatePostgres server, NpgsqlConnection connection, string template, Func<string, CancellationToken, Task> prepare, CancellationToken cancellationToken)
    {
        var draft = template + "_draft";
        await Execute(connection, $"DROP DATABASE IF EXISTS {Quote(draft)} WITH (FORCE)", cancellationToken);
        await Execute(connection, $"CREATE DATABASE {Quote(draft)}", cancellationToken);
        var address = new NpgsqlConnectionStringBuilder(server.ConnectionStringTo(draft)) { Pooling = false }.ConnectionString;
        await prepare(address, cancellationToken);
        await Execute(connection, $"ALTER DATABASE {Quote(draft)} RENAME TO {Quote(template)}", cancellationToken);
    }

    private static async Task<NpgsqlConnection> OpenTo(PrivatePostgres server, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static async Task Execute(NpgsqlConnection connection, string statement, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
