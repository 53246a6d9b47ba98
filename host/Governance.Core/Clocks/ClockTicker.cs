using System.Diagnostics;
using Governance.Core.Background;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace Governance.Core.Clocks;

/// <summary>
/// Ticks: every second, and at once again while there was something to do. The moment that counts is the earliest of the host's clock, steadied
/// against jumps, and the database's: a host that is ahead of the others fires nothing before its time.
/// </summary>
internal sealed partial class ClockTicker(TickClocks tick, NpgsqlDataSource database, IClock clock, ILogger<ClockTicker> log) : BackgroundTask(log)
{
    private readonly SteadyTime steady = new();
    private readonly long began = Stopwatch.GetTimestamp();

    protected override TimeSpan Interval => TimeSpan.FromSeconds(1);

    protected override async Task<bool> Turn(CancellationToken stoppingToken) =>
        await tick.Run(Instant.Min(Steadied(), await DatabaseTime(stoppingToken)), stoppingToken) > 0;

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
        // Raw: the time of the database, which the model does not know.
        await using var command = database.CreateCommand("select clock_timestamp()");
        return (Instant)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The clock of this machine has jumped by {Jump}; until that has lasted a minute, what is due goes by the earlier time")]
    private static partial void LogJump(ILogger log, Duration jump);
}
