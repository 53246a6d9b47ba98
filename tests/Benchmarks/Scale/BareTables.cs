using Npgsql;

namespace Governance.Benchmarks.Scale;

/// <summary>
/// The tables without their indexes, foreign keys and triggers while rows come in by the million; all of it is made anew afterwards, when
/// the foreign keys are checked as well. Primary keys stay.
/// </summary>
internal sealed class BareTables(NpgsqlDataSource database, IReadOnlyList<string> restoring)
{
    private static readonly string[] Tables = ["enquiries", "clocks", "timeline", "outbox", "published_answers", "staff_notices", "enquiry_search"];

    private const string Keys =
        """
        select format('alter table %s drop constraint %I', conrelid::regclass, conname),
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
        from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])
        """;

    private const string Indexes =
        """
        select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid) from pg_index i
        where i.indrelid = any($1::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
        """;

    private const string Triggers =
        "select format('alter table %s disable trigger user', t), format('alter table %s enable trigger user', t) from unnest($1::regclass[]) t";

    internal static async Task<BareTables> Make(NpgsqlDataSource database)
    {
        var restoring = new List<string>();
        foreach (var part in new[] { Keys, Indexes, Triggers })
            foreach (var (take, give) in await Statements(database, part))
            {
                await Clocks.ManyClocks.Run(database, take);
                restoring.Insert(0, give);
            }

        return new(database, restoring);
    }

    internal async Task Restore()
    {
        await using var connection = await database.OpenConnectionAsync();
        foreach (var statement in restoring.Prepend("set maintenance_work_mem = '512MB'"))
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<IReadOnlyList<(string Take, string Give)>> Statements(NpgsqlDataSource database, string part)
    {
        var found = new List<(string, string)>();
        await using var command = database.CreateCommand(part);
        command.Parameters.Add(new() { Value = Tables });
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            found.Add((reader.GetString(0), reader.GetString(1)));
        return found;
    }
}
