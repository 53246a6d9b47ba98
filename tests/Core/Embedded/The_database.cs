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
        await Should.ThrowAsync<PostgresException>(
            () => Ask(fresh, "CREATE TABLE t (mobile text PRIMARY KEY); INSERT INTO t VALUES ('13800138000'), ('13800138000')"));
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

    [Fact]
    public async Task Taken_again_is_as_its_template_was_and_known_to_nobody()
    {
        var first = await Again();
        const string which = "select oid from pg_database where datname = current_database()";
        var oid = await Ask(first, which);
        await Execute(
            first.ConnectionString,
            """
            insert into enquiries (code) values ('Q2'); delete from desks; insert into desks values ('nowhere', 2); select setval('numbers', 9);
            create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$; drop function refuse
            """);
        await first.DisposeAsync();

        await using var second = await Again();
        (await Ask(second, which)).ShouldBe(oid, "it is the same, not a copy");
        (await Ask(second, "select string_agg(code || id, ',') from enquiries")).ShouldBe("Q11");
        (await Ask(second, "select string_agg(desk || enquiry, ',') from desks")).ShouldBe("office1");
        (await Ask(second, "insert into enquiries (code) values ('Q3') returning id || ' ' || nextval('numbers')")).ShouldBe(
            "2 1", "sequences go on where the template stood");
        await Should.ThrowAsync<PostgresException>(() => Ask(first, "select 1"), "who still knows the old name finds nothing");
    }

    [Fact]
    public async Task Is_taken_again_with_the_triggers_that_somebody_silenced()
    {
        var silenced = await Again();
        var oid = await Ask(silenced, "select oid from pg_database where datname = current_database()");
        await Ask(silenced, "alter table enquiries disable trigger user; insert into enquiries (code) values ('Q2')");
        await silenced.DisposeAsync();

        await using var next = await Again();
        (await Ask(next, "select oid from pg_database where datname = current_database()")).ShouldBe(oid);
        (await Should.ThrowAsync<PostgresException>(() => Ask(next, "truncate enquiries cascade"))).MessageText.ShouldBe("kept");
    }

    [Theory]
    [InlineData("alter table enquiries add column more text")]
    [InlineData("create index more on enquiries (code)")]
    [InlineData("alter table desks drop constraint desks_enquiry_fkey")]
    [InlineData("create or replace function keep() returns trigger language plpgsql as $$ begin return null; end $$")]
    public async Task Is_not_taken_again_once_it_was_altered(string statement)
    {
        var altered = await Again();
        var oid = await Ask(altered, "select oid from pg_database where datname = current_database()");
        await Ask(altered, statement);
        await altered.DisposeAsync();

        await using var next = await Again();
        (await Ask(next, "select oid from pg_database where datname = current_database()")).ShouldNotBe(oid);
    }

    private async Task<FreshDatabase> Again() => await FreshDatabase.Again(await shared.Postgres, "again", (address, _) => Execute(
        address,
        """
        create table enquiries (id int generated always as identity primary key, code text);
        create table desks (desk text primary key, enquiry int references enquiries);
        create sequence numbers;
        insert into enquiries (code) values ('Q1'); insert into desks values ('office', 1);
        create function keep() returns trigger language plpgsql as $$ begin raise exception 'kept'; end $$;
        create trigger kept before truncate on enquiries for each statement execute function keep();
        """));

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
