using System.Diagnostics;
using Governance.Core.Clocks;
using Governance.Core.Composition;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace Governance.Benchmarks.Clocks;

/// <summary>A process that does nothing but tick, on the core as the host puts it together; it stops when nothing has been due for a while.</summary>
internal static class TickingHost
{
    internal const string Verb = "ticking-host";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    internal static Process Start(string connectionString, Instant upTo)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        // Started by `dotnet`, the program itself is the first argument.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(TickingHost).Assembly.Location);
        foreach (var argument in new[] { Verb, connectionString, $"{upTo.ToUnixTimeTicks()}" })
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    internal static bool IsAskedFor(string[] args) => args is [Verb, _, _];

    internal static async Task<int> Serve(string[] args)
    {
        var upTo = Instant.FromUnixTimeTicks(long.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture));
        await using var services = Services(args[1]);
        await services.GetRequiredService<UnitDirectory>().Reload(default);
        var tick = services.GetRequiredService<TickClocks>();
        var idle = Stopwatch.StartNew();
        while (idle.Elapsed < Patience)
        {
            try
            {
                if (await tick.Run(upTo, default) > 0)
                    idle.Restart();
                else
                    await Task.Delay(50);
            }
            catch (Exception lost) when (lost is NpgsqlException or NullReferenceException)
            {
                await Task.Delay(50);
            }
        }

        return 0;
    }

    internal static ServiceProvider Services(string connectionString)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddGovernanceCore(new(connectionString, Path.GetTempPath(), Path.GetTempPath(), PlatformKey.FromText(Convert.ToBase64String(new byte[32]))));
        return services.BuildServiceProvider();
    }
}
