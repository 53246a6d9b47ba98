using System.Collections.Concurrent;
using System.Diagnostics;
using Governance.Core;
using Governance.Core.Modules;

namespace Governance.Benchmarks.Modules;

/// <summary>A module goes off and on again ten thousand times while eight clients submit and track: nothing fails but with the clean answer that the service is off, and off is seen by every later request.</summary>
internal static class ToggleBenchmark
{
    private const int Clients = 8;

    internal static async Task Run(int toggles)
    {
        await using var host = await ModulesHost.Start();
        await using var other = await host.Beside();
        var quiet = await Quiet(host);
        var (accepted, tracked, off, wrong) = (0L, 0L, 0L, new ConcurrentBag<string>());
        using var enough = new CancellationTokenSource();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                try
                {
                    var sent = await host.Submit();
                    if (sent.Value is { } given)
                    {
                        Interlocked.Increment(ref accepted);
                        if ((await host.Track(given.QueryCode)).Value is null)
                            wrong.Add("accepted, and not to be tracked");
                        Interlocked.Increment(ref tracked);
                    }
                    else if (sent.Problem!.Kind == ProblemKind.ServiceOff)
                        Interlocked.Increment(ref off);
                    else
                        wrong.Add(sent.Problem.Title.In("en"));
                }
                catch (Exception failure)
                {
                    wrong.Add(failure.ToString());
                }
            }
        })).ToArray();

        var (took, lag, late) = (new List<double>(toggles), new List<double>(), 0);
        for (var toggle = 0; toggle < toggles; toggle++)
        {
            var on = toggle % 2 == 1;
            var began = Stopwatch.GetTimestamp();
            await host.Switch(ModulesHost.Desk, on);
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!on && (await host.Submit()).Problem?.Kind != ProblemKind.ServiceOff)
                late++;
            // Every hundredth is watched until the other host has followed; an odd number of toggles apart, so that off and on take turns.
            if (toggle % 101 == 0)
                lag.Add(await Followed(other, on, began));
        }

        await enough.CancelAsync();
        await Task.WhenAll(clients);
        var table = new Table("toggles under load", "figure", "to reach");
        table.Add("toggles", toggles, 10_000);
        table.Add("enquiries accepted", accepted, "");
        table.Add("tracked", tracked, "");
        table.Add("answered: the service is off", off, "");
        table.Add("failed otherwise", wrong.Count, 0);
        table.Add("accepted after off had returned", late, 0);
        table.Add("toggle, median ms", quiet.Median(), "< 50");
        table.Add("toggle, 99% ms", quiet.Order().ElementAt((int)(quiet.Count * 0.99)), "< 50");
        table.Add("toggle under load, median ms", took.Median(), "");
        table.Add("toggle under load, 99% ms", took.Order().ElementAt((int)(took.Count * 0.99)), "");
        table.Add("seen by the other host, slowest ms", lag.Max(), "< 1000");
        table.Print($"{toggles} toggles, {Clients} clients");
        foreach (var failure in wrong.Distinct().Take(3))
            Console.WriteLine(failure);
    }

    /// <summary>What a toggle takes while nobody asks anything; the first ones compile.</summary>
    private static async Task<List<double>> Quiet(ModulesHost host)
    {
        var took = new List<double>();
        for (var toggle = 0; toggle < 220; toggle++)
        {
            var began = Stopwatch.GetTimestamp();
            await host.Switch(ModulesHost.Desk, toggle % 2 == 1);
            if (toggle >= 20)
                took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return took;
    }

    /// <summary>Milliseconds until another host serves as was decided.</summary>
    private static async Task<double> Followed(ModulesHost other, bool on, long began)
    {
        var departments = other.Get<Departments>();
        while (departments.Online.Named(ModulesHost.Desk) is not null != on && Stopwatch.GetElapsedTime(began).TotalSeconds < 10)
            await Task.Delay(1);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
