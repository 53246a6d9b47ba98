using Npgsql;

namespace Governance.Benchmarks.Intake;

/// <summary>Enquiries accepted through HTTP, each safely on the disk, beside what the database alone does with the same inserts.</summary>
internal static class IntakeBenchmark
{
    internal static async Task Run(BenchmarkOptions options)
    {
        var data = HostProcess.NewDataFolder();
        try
        {
            // No limit for one address: all clients are one here.
            await using var host = await HostProcess.Start(data, settings: ("RateLimits__Submit", "0"));
            await using var server = await host.Database();
            await using var database = NpgsqlDataSource.Create(server.ConnectionString);
            // The host is warm, and the first enquiry is the model of the inserts.
            await Load.Warm(host.Port, options.Clients, 201, EnquiryRequests.Next);
            var inserts = await SameInserts.Prepare(database);
            var pgbench = Pgbench.Find();
            var own = new InsertLoop(server.ConnectionString, inserts);
            Func<Task<double>> baseline = pgbench is null
                ? () => own.Run(options.Clients, options.Seconds)
                : () => new Pgbench(pgbench, new(server.ConnectionString), inserts).Run(options.Clients, options.Seconds);
            await Compare(host, options, pgbench is null ? "Npgsql loop" : "pgbench", baseline);
        }
        finally
        {
            if (Directory.Exists(data))
                Directory.Delete(data, recursive: true);
        }
    }

    private static async Task Compare(HostProcess host, BenchmarkOptions options, string name, Func<Task<double>> baseline)
    {
        var table = new Table("enquiries a second", "host", name, "ratio");
        var ratios = new List<double>();
        await baseline();
        for (var round = 1; round <= options.Rounds; round++)
        {
            var accepted = await Accept(host, options);
            var inserted = await baseline();
            ratios.Add(accepted / inserted);
            table.Add($"round {round}", accepted, inserted, accepted / inserted);
        }

        table.Add("median", "", "", ratios.Median());
        table.Print($"Intake through HTTP, {options.Clients} clients, {options.Rounds} rounds of {options.Seconds} s");
    }

    private static Task<double> Accept(HostProcess host, BenchmarkOptions options) =>
        Load.Run(host.Port, options.Clients, TimeSpan.FromSeconds(options.Seconds), 201, EnquiryRequests.Next);
}
