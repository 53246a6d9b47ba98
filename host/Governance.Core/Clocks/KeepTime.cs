using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Clocks;

/// <summary>Ticks: every second, and at once again while a batch was full.</summary>
internal sealed partial class KeepTime(TickClocks tick, ILogger<KeepTime> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                while (await tick.Run(stoppingToken) == TickClocks.BatchSize)
                    await Task.Yield();
            }
            catch (Exception failure) when (failure is NpgsqlException or IOException or TimeoutException)
            {
                LogLost(log, failure.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clocks could not be ticked and are tried again in a second: {Reason}")]
    private static partial void LogLost(ILogger log, string reason);
}
