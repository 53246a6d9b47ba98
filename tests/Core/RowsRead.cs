using System.Globalization;
using Npgsql;

namespace Governance.Core.Tests;

/// <summary>
/// How many rows of tables and entries of indexes something reads: counted by the database, not timed. All connections are closed before it is
/// asked, for a connection hands in its counts when it ends.
/// </summary>
internal static class RowsRead
{
    private const int Turns = 400;

    internal static async Task<Dictionary<string, long>> By(Bureau bureau, Dictionary<string, Func<Bureau, Task>> asked)
    {
        var read = new Dictionary<string, long>();
        // Once for what is kept in memory after the first time.
        foreach (var ask in asked.Values)
            await ask(bureau);
        var before = await InAll(bureau);
        foreach (var (what, ask) in asked)
        {
            await ask(bureau);
            var after = await InAll(bureau);
            (read[what], before) = (after - before, after);
        }

        return read;
    }

    private static async Task<long> InAll(Bureau bureau)
    {
        // A connection counts what it read when it ends; each turn ends those that were busy, or new, in the turn before.
        var others = "not asked";
        for (var turn = 0; turn < Turns && others != ""; turn++)
        {
            bureau.Get<NpgsqlDataSource>().Clear();
            others = await Others(bureau);
        }

        others.ShouldBe("", "all connections have ended");
        return long.Parse(
            await bureau.Ask(
                """
                select (select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables)
                    + (select sum(idx_tup_read) from pg_stat_user_indexes) from pg_stat_clear_snapshot()
                """),
            CultureInfo.InvariantCulture);
    }

    private static Task<string> Others(Bureau bureau) => bureau.Ask(
        """
        select coalesce(string_agg(state || ' ' || query, '; '), '') from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
        """);
}
