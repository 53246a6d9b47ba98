using System.Diagnostics;
using System.Globalization;

namespace Governance.Benchmarks.Starting;

/// <summary>From the command to the first page, of the host as it is published: on an empty machine, and on data that are there.</summary>
internal static class StartBenchmark
{
    private const int Times = 5;
    private const string Told = "The start in seconds: ";

    internal static async Task Run(BenchmarkOptions options)
    {
        _ = options;
        var folder = Directory.CreateTempSubdirectory("governance-published-").FullName;
        try
        {
            var program = await Publish(folder);
            var (anew, again) = (new List<Start>(), new List<Start>());
            for (var run = 0; run < Times; run++)
            {
                var data = HostProcess.NewDataFolder();
                try
                {
                    anew.Add(await Once(program, data));
                    again.Add(await Once(program, data));
                }
                finally
                {
                    Directory.Delete(data, recursive: true);
                }
            }

            Print("new data folder", anew);
            Print("existing data folder", again);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>As the README says for a server.</summary>
    private static async Task<string> Publish(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["publish", "host/Governance.Host", "-c", "Release", "-o", folder, "-v", "quiet"]) {
            WorkingDirectory = Repository.Root })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? Path.Combine(folder, "Governance.Host.dll") : throw new InvalidOperationException("The host could not be published.");
    }

    private static async Task<Start> Once(string program, string data)
    {
        var began = Stopwatch.GetTimestamp();
        double took, processor, memory;
        var host = await HostProcess.Start(program, data, until: "/", ("Logging__LogLevel__Governance.Host.Observability.StartParts", "Information"));
        await using (host)
            (took, processor, memory) = (Stopwatch.GetElapsedTime(began).TotalSeconds, host.ProcessorSeconds, host.Megabytes);
        var line = host.Said.Single(line => line.Contains(Told, StringComparison.Ordinal));
        var parts = line[(line.IndexOf(Told, StringComparison.Ordinal) + Told.Length)..].Split(", ").Select(part => part.LastIndexOf(' ') is var at
            ? (part[..at], double.Parse(part[at..], CultureInfo.InvariantCulture))
            : default);
        return new(took, processor, memory, [.. parts]);
    }

    private static void Print(string title, List<Start> starts)
    {
        var table = new Table("seconds", "min", "median", "max");
        Row("to the first page", starts.Select(start => start.Took));
        Row("processor", starts.Select(start => start.Processor));
        Row("megabytes of memory then", starts.Select(start => start.Megabytes));
        foreach (var part in starts.SelectMany(start => start.Parts.Select(part => part.Name)).Distinct())
            Row($"  {part}", starts.SelectMany(start => start.Parts.Where(other => other.Name == part)).Select(other => other.Took));
        table.Print($"Start on {title} ({Times} runs; parts that go on beside each other add up to more than the whole)");

        void Row(string name, IEnumerable<double> figures)
        {
            var all = figures.ToArray();
            table.Add(name, all.Min(), all.Median(), all.Max());
        }
    }

    private sealed record Start(double Took, double Processor, double Megabytes, (string Name, double Took)[] Parts);
}
