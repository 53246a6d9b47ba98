using Npgsql;
using static Governance.EmbeddedPostgres.Statement;

namespace Governance.EmbeddedPostgres;

/// <summary>
/// What a database held when it was copied from its template - its schema, its rows, its sequences - so that a used one can be brought
/// back to it, or is known to be past that.
/// </summary>
internal sealed record TemplateState(string Schema, IReadOnlyList<string> Order, IReadOnlyDictionary<string, string> Rows, string Sequences)
{
    // Whatever a test may have altered: columns, triggers and whether they fire, constraints, indexes, functions, rights, settings.
    private const string SchemaQuery =
        """
        select md5(string_agg(line, chr(10) order by line collate "C")) from (
          select concat_ws(' ', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull, attstattarget, pg_get_expr(adbin, adrelid)) as line
            from pg_attribute join pg_class c on c.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
            where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
          union all select concat_ws(' ', relname, relkind, relpersistence, relacl, reloptions) from pg_class where relnamespace = 'public'::regnamespace
          union all select concat_ws(' ', tgrelid::regclass, tgname, tgenabled, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
          union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace
          union all select indexdef from pg_indexes where schemaname = 'public'
          union all select concat_ws(' ', proname, prosrc) from pg_proc where pronamespace = 'public'::regnamespace
          union all select concat_ws(' ', evtname, evtenabled) from pg_event_trigger
          union all select nspname from pg_namespace where nspname !~ '^pg_'
          union all select setconfig::text from pg_db_role_setting where setdatabase = (select oid from pg_database where datname = current_database())
        ) lines
        """;

    private const string TablesQuery = "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname";

    private const string ReferencesQuery =
        "select concat(conrelid::regclass, chr(10), confrelid::regclass) from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace "
            + "and conrelid <> confrelid";

    private const string SequencesQuery =
        "select coalesce(string_agg(format('select setval(%L, %s, %L)', quote_ident(sequencename), coalesce(last_value, start_value), last_value is not "
            + "null), ';' order by sequencename), '') "
        + "from pg_sequences where schemaname = 'public'";

    private const string SilencedQuery =
        "select distinct relname from pg_trigger t join pg_class c on c.oid = tgrelid "
            + "where not tgisinternal and tgenabled = 'D' and relnamespace = 'public'::regnamespace";

    internal static async Task<TemplateState> Of(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in await Filled(connection, cancellationToken))
            rows[table] = await Export(connection, table, cancellationToken);
        var references = (await Lines(connection, ReferencesQuery, cancellationToken)).Select(line => line.Split('\n'))
            .ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new(await Text(connection, SchemaQuery, cancellationToken), ReferredFirst([.. rows.Keys], references), rows,
            await Text(connection, SequencesQuery, cancellationToken));
    }

    /// <returns>False when its schema is another one now, and nothing brings it back.</returns>
    internal async Task<bool> BringBack(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // Whoever wrote past the platform had to silence what keeps its record.
        if (await Lines(connection, SilencedQuery, cancellationToken) is { Count: > 0 } silenced)
            await Triggers(connection, "enable", silenced, cancellationToken);
        if (await Text(connection, SchemaQuery, cancellationToken) != Schema)
            return false;
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var changed = new List<string>();
        foreach (var table in (await Filled(connection, cancellationToken)).Union(Rows.Keys))
            if (!await IsAsBefore(connection, table, cancellationToken))
                changed.Add(table);
        if (changed.Count > 0)
        {
            await Triggers(connection, "disable", changed, cancellationToken);
            await Execute(connection, $"truncate {string.Join(", ", changed.Select(Quote))} cascade", cancellationToken);
            await Triggers(connection, "enable", changed, cancellationToken);
        }

        foreach (var table in Order)
            if (!await IsAsBefore(connection, table, cancellationToken))
                await Import(connection, table, Rows[table], cancellationToken);
        if (Sequences.Length > 0)
            await Execute(connection, Sequences, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static List<string> ReferredFirst(List<string> tables, ILookup<string, string> references)
    {
        var order = new List<string>();
        // A ring of references leaves the rest as it is: the import says so, and a database of its own is made.
        while (order.Count < tables.Count)
            order.Add(tables.Find(table => !order.Contains(table) && references[table].All(other => order.Contains(other) || !tables.Contains(other)))
                ?? tables.First(table => !order.Contains(table)));
        return order;
    }

    private async Task<bool> IsAsBefore(NpgsqlConnection connection, string table, CancellationToken cancellationToken) =>
        Rows.TryGetValue(table, out var rows) && await Export(connection, table, cancellationToken) == rows;

    private static async Task<List<string>> Filled(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var tables = await Lines(connection, TablesQuery, cancellationToken);
        return tables.Count == 0
            ? []
            : await Lines(
                connection, string.Join(" union all ",
                    tables.Select(table => $"(select '{table.Replace("'", "''", StringComparison.Ordinal)}' from {Quote(table)} limit 1)")), cancellationToken);
    }

    // What is on record must not go, say some tables: that is the platform's rule, and here the platform is at its end.
    private static Task Triggers(NpgsqlConnection connection, string what, IEnumerable<string> tables, CancellationToken cancellationToken) =>
        Execute(connection, string.Join(';', tables.Select(table => $"alter table {Quote(table)} {what} trigger user")), cancellationToken);

    private static async Task<string> Export(NpgsqlConnection connection, string table, CancellationToken cancellationToken)
    {
        using var reader = await connection.BeginTextExportAsync($"copy {Quote(table)} to stdout", cancellationToken);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static async Task Import(NpgsqlConnection connection, string table, string rows, CancellationToken cancellationToken)
    {
        await Triggers(connection, "disable", [table], cancellationToken);
        await using (var writer = await connection.BeginTextImportAsync($"copy {Quote(table)} from stdin", cancellationToken))
            await writer.WriteAsync(rows.AsMemory(), cancellationToken);
        await Triggers(connection, "enable", [table], cancellationToken);
    }

    private static async Task<string> Text(NpgsqlConnection connection, string query, CancellationToken cancellationToken) =>
        (await Lines(connection, query, cancellationToken))[0];

    private static async Task<List<string>> Lines(NpgsqlConnection connection, string query, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
            lines.Add(await reader.IsDBNullAsync(0, cancellationToken) ? "" : reader.GetString(0));
        return lines;
    }
}
