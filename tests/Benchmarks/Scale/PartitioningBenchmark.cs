using System.Diagnostics;
using Governance.Benchmarks.Clocks;
using Governance.EmbeddedPostgres;
using Npgsql;
using NpgsqlTypes;

namespace Governance.Benchmarks.Scale;

/// <summary>
/// The largest table that only grows, the timeline, as one table and parted by month, side by side: from which size the parts pay for what
/// is done all day, reading one enquiry's entries, adding one, and looking at the last hour.
/// </summary>
internal static class PartitioningBenchmark
{
    private const int EntriesOfEnquiry = 6;
    private const int Months = 30;
    private const int EachRound = 200;

    private static readonly string[] Tables = ["whole", "parted"];

    internal static async Task Run(BenchmarkOptions options)
    {
        var table = new Table("microseconds, median", "entries", "one table", "by month", "ratio");
        foreach (var size in options.Sizes)
        {
            await using var server = await PrivatePostgres.Start(EmbeddedPostgresOptions.ForTests());
            await using var database = NpgsqlDataSource.Create(server.ConnectionString);
            await Fill(database, size);
            await using var connection = await database.OpenConnectionAsync();
            foreach (var (act, sql) in Acts)
            {
                var taken = Tables.ToDictionary(name => name, _ => new List<double>());
                for (var round = 0; round < options.Rounds; round++)
                    foreach (var name in Tables)
                        taken[name].AddRange(await Time(connection, sql.Replace("{table}", name, StringComparison.Ordinal), size));
                var (whole, parted) = (taken["whole"].Median(), taken["parted"].Median());
                table.Add(act, size * EntriesOfEnquiry, whole, parted, parted / whole);
            }
        }

        table.Print($"The timeline as one table and in {Months} parts by month");
    }

    private static (string Act, string Sql)[] Acts =>
    [
        ("read an enquiry's entries", "select * from {table} where enquiry_id = $1 order by number"),
        ("read them, its month known", "select * from {table} where enquiry_id = $1 and at >= $2 and at < $2 + interval '10 days' order by number"),
        ("add an entry", "insert into {table} values ($1, 1000 + floor(random() * 1000000000)::int, $2, repeat('x', 180))"),
        ("count the last hour", "select count(*) from {table} where at > timestamptz '2026-11-01' - interval '1 hour'"),
    ];

    // The id is derived from the number, so that any enquiry's can be asked for without a list of them.
    private static async Task Fill(NpgsqlDataSource database, int enquiries)
    {
        await ManyClocks.Run(database, """
            create table whole (enquiry_id uuid not null, number int not null, at timestamptz not null, what text not null);
            create table parted (enquiry_id uuid not null, number int not null, at timestamptz not null, what text not null) partition by range (at)
            """);
        await ManyClocks.Run(database, string.Join(';', Enumerable.Range(0, Months + 1).Select(month => $"""
            create table parted_{month} partition of parted
            for values from (timestamptz '2024-05-01' + interval '{month} months') to (timestamptz '2024-05-01' + interval '{month + 1} months')
            """)));
        await ManyClocks.Run(database, $"""
            insert into whole
            select md5(n::text)::uuid, e, timestamptz '2024-05-01' + n * (interval '900 days' / {enquiries}) + e * interval '1 day', repeat('x', 180)
            from generate_series(0, {enquiries - 1}) n, generate_series(0, {EntriesOfEnquiry - 1}) e;
            insert into parted select * from whole;
            alter table whole add primary key (enquiry_id, number);
            alter table parted add primary key (enquiry_id, number, at);
            create index on whole using brin (at);
            create index on parted using brin (at);
            vacuum analyze whole;
            vacuum analyze parted
            """);
    }

    private static async Task<IReadOnlyList<double>> Time(NpgsqlConnection connection, string sql, int enquiries)
    {
        var taken = new List<double>();
        await using var command = new NpgsqlCommand(sql, connection);
        if (sql.Contains("$1", StringComparison.Ordinal))
            command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Uuid });
        if (sql.Contains("$2", StringComparison.Ordinal))
            command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await command.PrepareAsync();
        for (var count = 0; count < EachRound; count++)
        {
            var number = Random.Shared.Next(enquiries);
            if (command.Parameters.Count > 0)
                command.Parameters[0].Value = IdOf(number);
            if (command.Parameters.Count > 1)
                command.Parameters[1].Value = new DateTime(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc) + TimeSpan.FromDays(900.0 * number / enquiries);
            var began = Stopwatch.GetTimestamp();
            await command.ExecuteNonQueryAsync();
            taken.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
        }

        return taken;
    }

    private static Guid IdOf(int number)
    {
#pragma warning disable CA5351 // The database's own md5 makes the same id; nothing is protected by it.
        var digest = System.Security.Cryptography.MD5.HashData(
            System.Text.Encoding.ASCII.GetBytes(number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
#pragma warning restore CA5351
        return new(digest, bigEndian: true);
    }
}
