using System.Diagnostics;

namespace Governance.Benchmarks.Starting;

/// <summary>From the command to the first page: on an empty machine, and on data that are there.</summary>
internal static class StartBenchmark
{
    private const int Times = 5;

    internal static async Task Run(BenchmarkOptions options)
    {
        _ = options;
        var (anew, again) = (new List<double>(), new List<double>());
        for (var run = 0; run < Times; run++)
        {
            var data = HostProcess.NewDataFolder();
            try
            {
                anew.Add(await Once(data));
                again.Add(await Once(data));
            }
            finally
            {
                Directory.Delete(data, recursive: true);
            }
        }

        var table = new Table("start to first page, seconds", "min", "median", "max");
        table.Add("new data folder", anew.Min(), anew.Median(), anew.Max());
        table.Add("existing data folder", again.Min(), again.Median(), again.Max());
        table.Print($"Start ({Times} runs each)");
    }

    private static async Task<double> Once(string data)
    {
        var began = Stopwatch.GetTimestamp();
        await using var host = await HostProcess.Start(data, until: "/");
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
