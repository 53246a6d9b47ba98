using System.Collections.Concurrent;
using Npgsql;
using static Governance.EmbeddedPostgres.Statement;

namespace Governance.EmbeddedPostgres;

/// <summary>
/// A database of its own, copied from a template that was prepared once; gone when disposed. A migrated database costs a copy, not a migration.
/// </summary>
public sealed class FreshDatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(string Server, string Template), Returned> Shelves = new();

    private readonly PrivatePostgres server;
    private readonly string name;
    private readonly Returned? shelf;

    private FreshDatabase(PrivatePostgres server, string name, Returned? shelf) => (this.server, this.name, this.shelf) = (server, name, shelf);

    /// <summary>Pooled; the connections are closed when the database goes.</summary>
    public string ConnectionString => server.ConnectionStringTo(name);

    /// <param name="server">Where the database is made.</param>
    /// <param name="template">Names the template: lower-case letters, digits and underscores. Another name for another preparation.</param>
    /// <param name="prepare">Given a connection string to the empty template; runs once for a server, however many ask at the same time.</param>
    public static Task<FreshDatabase> Of(
        PrivatePostgres server, string template, Func<string, CancellationToken, Task> prepare, CancellationToken cancellationToken = default) =>
        Copy(server, template, prepare, shelf: null, cancellationToken);

    /// <summary>
    /// The same, or one of the same template that was disposed: given another name, so that nobody who still knows it comes to it again, and brought back
    /// to the very rows and sequences of the template. One whose schema was altered goes.
    /// </summary>
    public static async Task<FreshDatabase> Again(
        PrivatePostgres server, string template, Func<string, CancellationToken, Task> prepare, CancellationToken cancellationToken = default)
    {
        var shelf = Shelves.GetOrAdd((server.Folder, template), _ => new());
        return (shelf.Names.TryTake(out var used) ? await TryAgain(server, used, shelf, cancellationToken) : null)
            ?? await Copy(server, template, prepare, shelf, cancellationToken);
    }

    private static async Task<FreshDatabase> Copy(
        PrivatePostgres server, string template, Func<string, CancellationToken, Task> prepare, Returned? shelf, CancellationToken cancellationToken)
    {
        var name = NewName();
        await using var connection = await OpenTo(server, cancellationToken);
        // Held until the connection closes: nobody may be connected to a template while it is copied, not even another copier's preparation.
        await Execute(connection, "select pg_advisory_lock(hashtext('fresh database'))", cancellationToken);
        await using (var question = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection) {
            Parameters = { new() { Value = template } } })
            if (await question.ExecuteScalarAsync(cancellationToken) is null)
                await MakeTemplate(server, connection, template, prepare, cancellationToken);
        await Execute(connection, $"create database {name} template {Quote(template)}", cancellationToken);
        if (shelf is { State: null })
        {
            await using var copy = await OpenTo(server, cancellationToken, name);
            shelf.State = await TemplateState.Of(copy, cancellationToken);
        }

        return new(server, name, shelf);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var pooled = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(pooled);
        if (shelf is { State: not null })
        {
            shelf.Names.Add(name);
            return;
        }

        await using var connection = await OpenTo(server, default);
        await Drop(connection, name, default);
    }

    /// <returns>Null when somebody is still in it, or it was altered: it goes, as any other.</returns>
    private static async Task<FreshDatabase?> TryAgain(PrivatePostgres server, string used, Returned shelf, CancellationToken cancellationToken)
    {
        var again = new FreshDatabase(server, NewName(), shelf);
        await using var connection = await OpenTo(server, cancellationToken);
        try
        {
            await Execute(
                connection, $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{used}' and usename = current_user", cancellationToken);
            await Execute(connection, $"alter database {used} rename to {again.name}", cancellationToken);
            await using var renamed = await OpenTo(server, cancellationToken, again.name);
            if (await shelf.State!.BringBack(renamed, cancellationToken))
                return again;
        }
        catch (NpgsqlException)
        {
            // Said by what follows: a database of its own is made.
        }

        await Drop(connection, used, cancellationToken);
        await Drop(connection, again.name, cancellationToken);
        return null;
    }

    private static async Task Drop(NpgsqlConnection connection, string name, CancellationToken cancellationToken)
    {
        try
        {
            await Execute(connection, $"drop database if exists {Quote(name)} with (force)", cancellationToken);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            // The server's own vacuum is at work in it, which only a superuser can force out; asked without force, the server ends it itself.
            await Execute(connection, $"drop database if exists {Quote(name)}", cancellationToken);
        }
    }

    private static string NewName() => $"fresh_{Guid.CreateVersion7():N}";

    // Renamed when it is ready: a preparation that fails or is killed leaves no half template that the next one would copy.
    private static async Task MakeTemplate(
        PrivatePostgres server, NpgsqlConnection connection, string template, Func<string, CancellationToken, Task> prepare,
        CancellationToken cancellationToken)
    {
        var draft = template + "_draft";
        await Drop(connection, draft, cancellationToken);
        await Execute(connection, $"create database {Quote(draft)}", cancellationToken);
        var address = new NpgsqlConnectionStringBuilder(server.ConnectionStringTo(draft)) { Pooling = false }.ConnectionString;
        await prepare(address, cancellationToken);
        await Execute(connection, $"alter database {Quote(draft)} rename to {Quote(template)}", cancellationToken);
    }

    private static async Task<NpgsqlConnection> OpenTo(PrivatePostgres server, CancellationToken cancellationToken, string database = PrivatePostgres.Owner)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server.ConnectionStringTo(database)) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    /// <summary>Those of one template that wait for their next use.</summary>
    private sealed class Returned
    {
        internal ConcurrentBag<string> Names { get; } = [];

        internal TemplateState? State { get; set; }
    }
}
