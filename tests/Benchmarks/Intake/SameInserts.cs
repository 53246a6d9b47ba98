using System.Globalization;
using Npgsql;

namespace Governance.Benchmarks.Intake;

/// <summary>
/// The statements by which the database alone takes in what one enquiry leaves behind: the same rows, of the same content, into
/// tables with the same columns, indexes and foreign keys, beside the platform's own so that its outbox and clocks do not find them.
/// Made from the schema and from an enquiry that the host has accepted, and so never behind either.
/// </summary>
internal static class SameInserts
{
    internal const string Schema = "baseline";
    private static readonly string[] Tables = ["enquiries", "clocks", "timeline", "outbox"];

    /// <summary>One insert for each table; the first returns the id, which the others name as <c>:id</c>.</summary>
    internal static async Task<IReadOnlyList<string>> Prepare(NpgsqlDataSource database)
    {
        await Run(database, $"create schema {Schema}");
        foreach (var table in Tables)
        {
            await Run(database, $"create table {Schema}.{table} (like public.{table} including all)");
            await foreach (var key in Texts(
                database, "select pg_get_constraintdef(oid) from pg_constraint where contype = 'f' and conrelid = $1::regclass", table))
                await Run(database, $"alter table {Schema}.{table} add {key.Replace("REFERENCES ", $"REFERENCES {Schema}.", StringComparison.Ordinal)}");
        }

        var enquiry = await One(database, "select id::text from enquiries order by accepted_at desc limit 1");
        var inserts = new List<string>();
        foreach (var table in Tables)
            inserts.Add(await Insert(database, table, enquiry));
        inserts[0] += " returning id, file_number";
        return inserts;
    }

    private static async Task<string> Insert(NpgsqlDataSource database, string table, string enquiry)
    {
        var columns = new List<string>();
        await foreach (var column in Texts(
            database,
            "select attname::text from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' order by attnum",
            table))
            columns.Add(column);
        var values = new List<string>();
        var own = table == "enquiries" ? "id" : "enquiry_id";
        foreach (var column in columns)
            values.Add(Fresh(table, column) ?? await One(database, $"select quote_nullable({column}::text) from {table} where {own} = '{enquiry}'"));
        return string.Create(CultureInfo.InvariantCulture, $"insert into {table} ({string.Join(", ", columns)}) values ({string.Join(", ", values)})");
    }

    /// <summary>What differs from enquiry to enquiry; ids in the order of time, as the host makes them.</summary>
    private static string? Fresh(string table, string column) => (table, column) switch
    {
        (_, "enquiry_id") => ":id",
        (not "outbox", "id") => "uuidv7()",
        (_, "code_hash") => "sha256(uuid_send(gen_random_uuid()))",
        (_, "file_number") => "nextval('file_numbers')",
        (_, "idempotency_key") => "sha256(uuid_send(gen_random_uuid()))",
        _ => null,
    };

    private static async Task Run(NpgsqlDataSource database, string statement)
    {
        await using var command = database.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> One(NpgsqlDataSource database, string question)
    {
        await using var command = database.CreateCommand(question);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async IAsyncEnumerable<string> Texts(NpgsqlDataSource database, string question, string table)
    {
        await using var command = database.CreateCommand(question);
        command.Parameters.Add(new() { Value = table });
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            yield return reader.GetString(0);
    }
}
