using System.Collections.Concurrent;
using System.Diagnostics;

namespace Governance.Benchmarks.Modules;

/// <summary>
/// The traffic department goes off and on again ten thousand times while eight clients submit and track over HTTP: nothing fails but with the clean
/// answer that the service is off, and off is seen by every later request.
/// </summary>
internal static class ToggleBenchmark
{
    private const int Clients = 8;
    private const int Quietly = 200;

    internal static async Task Run(int toggles)
    {
        await using var host = await ToggledHost.Start();
        var quiet = await Quiet(host);
        var (accepted, off, wrong) = (0L, 0L, new ConcurrentBag<string>());
        using var enough = new CancellationTokenSource();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                try
                {
                    if (await host.Ask() == Turn.Accepted)
                        Interlocked.Increment(ref accepted);
                    else
                        Interlocked.Increment(ref off);
                }
                catch (Exception failure)
                {
                    wrong.Add(failure.Message);
                }
            }
        })).ToArray();

        var (took, lag, late) = (new List<double>(toggles), new List<double>(), 0);
        for (var toggle = 0; toggle < toggles; toggle++)
        {
            var on = toggle % 2 == 1;
            var began = Stopwatch.GetTimestamp();
            await host.Switch(on);
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!on && await host.Served())
                late++;
            // Every hundredth is watched until the other host has followed; an odd number of toggles apart, so that off and on take turns.
            if (toggle % 101 == 0)
                lag.Add(await Followed(host, on));
        }

        await enough.CancelAsync();
        await Task.WhenAll(clients);
        var table = new Table("toggles", "figure", "to reach");
        table.Add("on a quiet host, median ms", quiet.Median(), "< 50");
        table.Add("on a quiet host, 99% ms", At99(quiet), "");
        table.Add("toggles under load", toggles, 10_000);
        table.Add("enquiries accepted and tracked", accepted, "");
        table.Add("answered: the service is off", off, "");
        table.Add("failed otherwise", wrong.Count, 0);
        table.Add("served after off had returned", late, 0);
        table.Add("under load, median ms", took.Median(), "");
        table.Add("under load, 99% ms", At99(took), "");
        table.Add("seen by the other host, slowest ms", lag.Max(), "< 1000");
        table.Print($"{toggles} toggles, {Clients} clients, two host processes");
        foreach (var failure in wrong.Distinct().Take(3))
            Console.WriteLine(failure);
    }

    /// <summary>What a toggle takes while nobody asks anything; the first ones compile.</summary>
    private static async Task<List<double>> Quiet(ToggledHost host)
    {
        var took = new List<double>();
        for (var toggle = 0; toggle < Quietly + 20; toggle++)
        {
            var began = Stopwatch.GetTimestamp();
            await host.Switch(toggle % 2 == 1);
            if (toggle >= 20)
                took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return took;
    }

    private static double At99(List<double> took) => took.Order().ElementAt((int)(took.Count * 0.99));

    /// <summary>Milliseconds until another host serves as was decided.</summary>
    private static async Task<double> Followed(ToggledHost host, bool on)
    {
        var began = Stopwatch.GetTimestamp();
        while (await host.ServedElsewhere() != on && Stopwatch.GetElapsedTime(began).TotalSeconds < 10)
            await Task.Delay(1);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
