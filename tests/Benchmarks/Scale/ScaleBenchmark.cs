using System.Diagnostics;
using System.Globalization;

namespace Governance.Benchmarks.Scale;

/// <summary>
/// Every page and call on a small bureau and on one with years of history behind it: what it costs must not grow with the history. All sizes
/// serve at once and are asked in turns, so that whatever else the machine does falls on all of them alike.
/// </summary>
internal static class ScaleBenchmark
{
    // Until what is asked is compiled as it stays: a server runs for weeks.
    private const int Warm = 40;
    private const int EachRound = 8;

    internal static async Task Run(BenchmarkOptions options)
    {
        var sizes = new List<FilledBureau>();
        try
        {
            foreach (var size in options.Sizes)
                sizes.Add(await FilledBureau.Open(size, options.Filled));
            Print(options.Sizes, await Measure(sizes, options.Rounds));
        }
        finally
        {
            foreach (var size in sizes)
                await size.DisposeAsync();
        }
    }

    private static async Task<IReadOnlyList<Measured>> Measure(IReadOnlyList<FilledBureau> sizes, int rounds)
    {
        var prepared = new List<IReadOnlyList<(string Name, Func<Task> Ask)>>();
        foreach (var size in sizes)
            prepared.Add(await size.Calls(Warm + rounds * EachRound));
        var measured = new List<Measured>();
        for (var index = 0; index < prepared[0].Count; index++)
        {
            measured.Add(await Time([.. prepared.Select(calls => calls[index])], rounds));
            Console.WriteLine($"  {measured[^1]}");
        }

        return measured;
    }

    private static async Task<Measured> Time(IReadOnlyList<(string Name, Func<Task> Ask)> calls, int rounds)
    {
        var taken = calls.Select(_ => new List<double>()).ToArray();
        foreach (var (_, ask) in calls)
            for (var count = 0; count < Warm; count++)
                await ask();
        for (var round = 0; round < rounds; round++)
            for (var size = 0; size < calls.Count; size++)
                for (var count = 0; count < EachRound; count++)
                {
                    var began = Stopwatch.GetTimestamp();
                    await calls[size].Ask();
                    taken[size].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                }

        foreach (var times in taken)
            times.Sort();
        return new(calls[0].Name, [.. taken.Select(times => times.Median())], [.. taken.Select(times => times[(int)(times.Count * 0.95)])]);
    }

    private static void Print(IReadOnlyList<int> sizes, IReadOnlyList<Measured> measured)
    {
        var table = new Table(
            ["milliseconds", .. sizes.SelectMany(size => new[] { $"{Written(size)}: median", "95 %" }),
                .. sizes.Skip(1).Select(size => $"{Written(size)} to {Written(sizes[0])}")]);
        foreach (var call in measured)
            table.Add(
            [
                call.Name,
                .. call.Medians.Zip(call.Most).SelectMany(pair => new object[] { pair.First, pair.Second }),
                .. call.Medians.Skip(1).Select(median => (object)(median / call.Medians[0])),
            ]);
        table.Print("What each page and call costs the server, asked one after another");
    }

    private static string Written(int size) => size.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>A page or call with its times in milliseconds, for each size.</summary>
/// <param name="Most">Nineteen of twenty took no longer.</param>
internal sealed record Measured(string Name, IReadOnlyList<double> Medians, IReadOnlyList<double> Most)
{
    public override string ToString() => $"{Name}: {string.Join(" · ", Medians.Select(median => median.ToString("F1", CultureInfo.InvariantCulture)))} ms";
}
