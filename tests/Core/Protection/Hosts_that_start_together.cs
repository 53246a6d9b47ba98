using Governance.Core.Protection;
using Governance.EmbeddedPostgres;
using Npgsql;

namespace Governance.Core.Tests.Protection;

public sealed class Hosts_that_start_together(SharedServer shared) : IAsyncLifetime
{
    private FreshDatabase database = null!;

    public async ValueTask InitializeAsync() => database = await FreshDatabase.Of(await shared.Postgres, "archive", async (address, cancellationToken) =>
    {
        await using var source = NpgsqlDataSource.Create(address);
        await using var table = source.CreateCommand("create table archive (key text primary key, description jsonb not null)");
        await table.ExecuteNonQueryAsync(cancellationToken);
    });

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wait_for_the_one_that_keeps_the_key_first_and_see_whether_it_is_theirs(bool same)
    {
        var (mine, other) = (Key(1), Key(same ? (byte)1 : (byte)2));
        await using (var before = NpgsqlDataSource.Create(database.ConnectionString))
            await new CheckKey(before, other).Run(default);
        await using var first = new NpgsqlConnection(database.ConnectionString);
        await first.OpenAsync();
        await using var transaction = await first.BeginTransactionAsync();
        // As the first host leaves it while it commits: the row is there, and nobody else sees it yet.
        var kept = (string)(await Ask(first, "delete from archive returning description::text"))!;
        await transaction.CommitAsync();
        await using var keeping = await first.BeginTransactionAsync();
        await Ask(first, $"insert into archive (key, description) values ('platform/key', '{kept}')");

        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var second = new CheckKey(source, mine).Run(default);
        await Eventually.Holds(async () => (long)(await Ask(first, "select count(*) from pg_locks where not granted"))! > 0);
        await keeping.CommitAsync();

        if (same)
            await second;
        else
            await Should.ThrowAsync<KeyMismatchException>(() => second);
    }

    private static PlatformKey Key(byte first) => PlatformKey.FromText(Convert.ToBase64String([first, .. new byte[31]]));

    private static async Task<object?> Ask(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
