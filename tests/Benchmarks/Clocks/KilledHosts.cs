using System.Diagnostics;
using NodaTime;
using Npgsql;

namespace Governance.Benchmarks.Clocks;

/// <summary>
/// Three host processes, killed at random and started again for a minute, while clocks fall due all the time: each breach and each escalation once.
/// </summary>
internal static class KilledHosts
{
    private const int Hosts = 3;
    private const int Slices = 50;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>A month after it was due: breach and both escalations are caught up.</summary>
    private static readonly Instant DueAt = Instant.FromUtc(2026, 1, 5, 1, 0);
    private static readonly Instant Until = Instant.FromUtc(2026, 2, 5, 1, 0);

    internal static async Task<bool> Run(string connectionString, NpgsqlDataSource database, int count)
    {
        var (breaches, escalations) = (await Of(database, "ClockBreached"), await Of(database, "ClockEscalated"));
        var random = new Random(20_260_302);
        var hosts = Enumerable.Range(0, Hosts).Select(_ => TickingHost.Start(connectionString, Until)).ToArray();
        var (watch, kills, fallen) = (Stopwatch.StartNew(), 0, 0);
        while (watch.Elapsed < Minute)
        {
            if (fallen < Slices && watch.Elapsed > Minute * fallen / Slices)
            {
                await ManyClocks.RunOut(database, count / Slices, DueAt);
                fallen++;
            }

            var victim = random.Next(Hosts);
            if (!hosts[victim].HasExited && random.Next(3) == 0)
            {
                hosts[victim].Kill();
                kills++;
            }

            foreach (var i in Enumerable.Range(0, Hosts).Where(i => hosts[i].HasExited))
                hosts[i] = TickingHost.Start(connectionString, Until);
            await Task.Delay(random.Next(200, 1_200));
        }

        for (; fallen < Slices; fallen++)
            await ManyClocks.RunOut(database, count / Slices, DueAt);
        using var last = TickingHost.Start(connectionString, Until);
        await Task.WhenAll(hosts.Append(last).Select(host => host.WaitForExitAsync()));
        (breaches, escalations) = (await Of(database, "ClockBreached") - breaches, await Of(database, "ClockEscalated") - escalations);
        var twice = await ManyClocks.Count(database, """
            select count(*) from (select enquiry_id from timeline where event = 'ClockBreached' group by enquiry_id having count(*) > 1) twice
            """);
        Console.WriteLine($"{count:N0} due while {kills} hosts were killed: {breaches:N0} breaches, {escalations:N0} escalations, {twice} twice");
        return breaches == count && escalations == 2 * count && twice == 0;
    }

    private static Task<long> Of(NpgsqlDataSource database, string what) => ManyClocks.Count(database, $"select count(*) from timeline where event = '{what}'");
}
