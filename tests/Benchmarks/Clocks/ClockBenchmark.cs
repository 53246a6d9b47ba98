using System.Diagnostics;
using Governance.Core.Clocks;
using Governance.Core.Composition;
using Governance.Core.Data;
using Governance.EmbeddedPostgres;
using Governance.Core.Enquiries;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;

namespace Governance.Benchmarks.Clocks;

/// <summary>
/// The running clock at its limits: nothing due among a million, a hundred thousand due at once, and hosts that are killed while ten
/// thousand fall due.
/// </summary>
internal static class ClockBenchmark
{
    private const int Hosts = 3;
    private static readonly Instant Due = Instant.FromUtc(2026, 3, 2, 1, 0);

    internal static async Task<bool> Run(int running, int atOnce, int killed)
    {
        await using var server = await PrivatePostgres.Start(EmbeddedPostgresOptions.ForTests());
        await using var services = TickingHost.Services(server.ConnectionString);
        await using (var db = await services.GetRequiredService<IDbContextFactory<GovernanceDb>>().CreateDbContextAsync())
            await Migrate.Run(db, services.GetRequiredService<QueryCodes>(), NullLogger.Instance, default);
        await using var database = NpgsqlDataSource.Create($"{server.ConnectionString};Include Error Detail=false");
        var watch = Stopwatch.StartNew();
        await ManyClocks.Seed(database, running);
        await services.GetRequiredService<UnitDirectory>().Reload(default);
        Console.WriteLine($"{running:N0} running clocks made in {watch.Elapsed.TotalSeconds:F0} s");
        await NothingDue(services, database, "nothing due");
        var exact = await AllAtOnce(server.ConnectionString, database, atOnce);
        await NothingDue(services, database, $"nothing due, after {atOnce:N0} were");
        exact &= await KilledHosts.Run(server.ConnectionString, database, killed);
        return exact;
    }

    /// <summary>The whole tick, and the time the database itself says that it needed.</summary>
    private static async Task NothingDue(IServiceProvider services, NpgsqlDataSource database, string when)
    {
        const int Times = 200;
        var tick = services.GetRequiredService<TickClocks>();
        await tick.Run(Due, default);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Times; i++)
            await tick.Run(Due, default);
        Console.WriteLine($"{when}: a tick takes {watch.Elapsed.TotalMilliseconds / Times:F2} ms");
        await Plan(database);
    }

    private static async Task Plan(NpgsqlDataSource database)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var planned = new NpgsqlCommand(DueClocks.InOrderOfTheIndex, connection, transaction))
            await planned.ExecuteNonQueryAsync();
        await using var explain = new NpgsqlCommand(
            $"explain (analyze, buffers, costs off) {DueClocks.Sql.Replace("$1", $"'{Due}'::timestamptz").Replace("$2", $"{TickClocks.BatchSize}")}",
            connection);
        await using var reader = await explain.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            Console.WriteLine($"    {reader.GetString(0)}");
    }

    private static async Task<bool> AllAtOnce(string connectionString, NpgsqlDataSource database, int count)
    {
        await ManyClocks.RunOut(database, count, Due);
        var watch = Stopwatch.StartNew();
        var hosts = Enumerable.Range(0, Hosts).Select(_ => TickingHost.Start(connectionString, Due)).ToArray();
        while (await ManyClocks.Count(database, $"select count(*) from clocks where state = 'Running' and next_at <= '{Due}'::timestamptz") > 0)
            await Task.Delay(200);
        var taken = watch.Elapsed;
        await Task.WhenAll(hosts.Select(host => host.WaitForExitAsync()));
        var breaches = await ManyClocks.Count(database, "select count(*) from timeline where event = 'ClockBreached'");
        Console.WriteLine($"{count:N0} due at once, {Hosts} processes: {taken.TotalSeconds:F1} s, {breaches:N0} breaches");
        return breaches == count;
    }
}
