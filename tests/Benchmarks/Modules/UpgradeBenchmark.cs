using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Switching;

namespace Governance.Benchmarks.Modules;

/// <summary>
/// The traffic department is upgraded in place a hundred times while it is asked without a pause: no question goes unanswered, every old version is
/// collected, memory does not grow.
/// </summary>
internal static class UpgradeBenchmark
{
    private const int Clients = 4;

    internal static async Task Run(int upgrades)
    {
        await using var host = await ModulesHost.Start();
        using var key = SigningKey.New();
        await host.Get<KeyStore>().Add(key, "benchmark", dataOnly: false, "benchmark", default);
        var parts = PackModule.PartsOf(Path.Combine(host.ModulesFolder, "Traffic"));
        var manifest = Encoding.UTF8.GetString(parts[PackageLayout.Manifest]);
        var (answered, wrong, old) = (0L, new ConcurrentBag<string>(), new List<WeakReference>());
        using var enough = new CancellationTokenSource();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                var answer = await host.Get<ModuleDispatch>().Ask("Traffic", Question.Assess, TimeSpan.FromSeconds(10), default);
                if (answer.Answered)
                    Interlocked.Increment(ref answered);
                else
                    wrong.Add(answer.Failure ?? "no handler");
                await Task.Yield();
            }
        })).ToArray();

        var (took, atTenth) = (new List<double>(), 0L);
        for (var upgrade = 1; upgrade <= upgrades; upgrade++)
        {
            old.Add(Loaded());
            parts[PackageLayout.Manifest] = Encoding.UTF8.GetBytes(manifest.Replace("version: 1.0.0", $"version: 1.0.{upgrade}", StringComparison.Ordinal));
            var package = PackModule.Files(parts, key);
            var began = Stopwatch.GetTimestamp();
            var outcome = await host.Request((UploadModule upload) => upload.Run(ModulesHost.Admin, new MemoryStream(package), default));
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (outcome.Problem is { } problem)
                wrong.Add(problem.Title.In("en"));
            if (upgrade == 10)
                atTenth = await Memory();
        }

        await enough.CancelAsync();
        await Task.WhenAll(clients);
        var atEnd = await Memory();
        var table = new Table("upgrades in place under load", "figure", "to reach");
        table.Add("upgrades", upgrades, 100);
        table.Add("questions answered", answered, "");
        table.Add("failed", wrong.Count, 0);
        table.Add("old versions not collected", old.Count(version => version.IsAlive), 0);
        table.Add("upgrade, median ms", took.Median(), "");
        table.Add("managed memory after the 10th, MB", atTenth / 1048576.0, "");
        table.Add("managed memory at the end, MB", atEnd / 1048576.0, "within 10%");
        table.Print($"{upgrades} upgrades, {Clients} clients");
        foreach (var failure in wrong.Distinct().Take(3))
            Console.WriteLine(failure);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Loaded() =>
        new(AssemblyLoadContext.All.Last(context => context.IsCollectible && context.Name!.StartsWith("Traffic ", StringComparison.Ordinal)));

    private static async Task<long> Memory()
    {
        for (var round = 0; round < 20; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(50);
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
