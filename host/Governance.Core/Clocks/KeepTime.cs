using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace Governance.Core.Clocks;

/// <summary>
/// Ticks: every second, and at once again while there was something to do. The moment that counts is the earliest of the host's clock, steadied
/// against jumps, and the database's: a host that is ahead of the others fires nothing before its time.
/// </summary>
internal sealed partial class KeepTime(TickClocks tick, NpgsqlDataSource database, IClock clock, ILogger<KeepTime> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly SteadyTime steady = new();
    private readonly long began = Stopwatch.GetTimestamp();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                var now = Instant.Min(Steadied(), await DatabaseTime(stoppingToken));
                while (await tick.Run(now, stoppingToken) > 0)
                    await Task.Yield();
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogLost(log, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Instant Steadied()
    {
        var wall = clock.GetCurrentInstant();
        var steadied = steady.Read(wall, Duration.FromTimeSpan(Stopwatch.GetElapsedTime(began)));
        if (steadied != wall)
            LogJump(log, wall - steadied);
        return steadied;
    }

    private async Task<Instant> DatabaseTime(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select clock_timestamp()");
        return (Instant)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clocks could not be ticked and are tried again in a second")]
    private static partial void LogLost(ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock of this machine has jumped by {Jump}; until that has lasted a minute, what is due goes by the earlier time")]
    private static partial void LogJump(ILogger log, Duration jump);
}
