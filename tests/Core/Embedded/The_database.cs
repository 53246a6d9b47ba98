using Governance.EmbeddedPostgres;
using Npgsql;

namespace Governance.Core.Tests.Embedded;

public sealed class The_database(SharedServer shared)
{
    [Fact]
    public async Task Belongs_to_a_user_who_is_no_superuser() =>
        (await Ask(await Fresh(), "SELECT usesuper FROM pg_user WHERE usename = current_user")).ShouldBe(false);

    [Fact]
    public async Task Finds_Chinese_text_by_trigrams() =>
        (await Ask(await Fresh(), "CREATE EXTENSION pg_trgm; SELECT similarity('补办身份证', '身份证补办')::numeric > 0")).ShouldBe(true);

    [Fact]
    public async Task Never_logs_what_was_stored()
    {
        var server = await shared.Postgres;
        await using var fresh = await Fresh();
        await Should.ThrowAsync<PostgresException>(() => Ask(fresh, "CREATE TABLE t (mobile text PRIMARY KEY); INSERT INTO t VALUES ('13800138000'), ('13800138000')"));
        await Should.ThrowAsync<PostgresException>(() => Ask(fresh, "SELECT '13800138000x'::int"));

        (await File.ReadAllTextAsync(Path.Combine(server.Folder, "server.log"))).ShouldNotContain("13800138000");
    }

    [Fact]
    public async Task Is_copied_from_a_template_that_is_prepared_once()
    {
        var preparations = 0;
        var server = await shared.Postgres;
        var databases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => FreshDatabase.Of(server, "prepared_once", async (address, _) =>
        {
            Interlocked.Increment(ref preparations);
            await Execute(address, "CREATE TABLE enquiries (code text); INSERT INTO enquiries VALUES ('Q1')");
        })));

        preparations.ShouldBe(1);
        await Ask(databases[0], "DELETE FROM enquiries");
        (await Ask(databases[0], "SELECT count(*) FROM enquiries")).ShouldBe(0L);
        (await Ask(databases[1], "SELECT count(*) FROM enquiries")).ShouldBe(1L);
        foreach (var database in databases)
            await database.DisposeAsync();
    }

    [Fact]
    public async Task Is_prepared_again_when_the_first_preparation_failed()
    {
        var server = await shared.Postgres;
        await Should.ThrowAsync<InvalidOperationException>(() => FreshDatabase.Of(server, "prepared_again", (_, _) => throw new InvalidOperationException()));

        await using var fresh = await FreshDatabase.Of(server, "prepared_again", (address, _) => Execute(address, "CREATE TABLE enquiries (code text)"));
        (await Ask(fresh, "SELECT count(*) FROM enquiries")).ShouldBe(0L);
    }

    private async Task<FreshDatabase> Fresh() => await FreshDatabase.Of(await shared.Postgres, "empty", (_, _) => Task.CompletedTask);

    private static Task<object?> Ask(FreshDatabase database, string statement) => Execute(database.ConnectionString, statement);

    private static async Task<object?> Execute(string address, string statement)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        return await command.ExecuteScalarAsync();
    }
}
