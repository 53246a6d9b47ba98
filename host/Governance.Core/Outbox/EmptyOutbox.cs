using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Outbox;

/// <summary>Delivers every half second, and at once again while a batch was full.</summary>
internal sealed partial class EmptyOutbox(DeliverOutbox deliver, ILogger<EmptyOutbox> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        do
        {
            try
            {
                while (await deliver.Run(stoppingToken) == DeliverOutbox.BatchSize)
                    await Task.Yield();
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogLost(log, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox could not be emptied and is tried again")]
    private static partial void LogLost(ILogger log, Exception failure);
}
