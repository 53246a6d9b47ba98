using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Announcements;

/// <summary>Tells the other hosts which queues have changed: a few times a second for each unit at most, however many enquiries come in.</summary>
internal sealed partial class SpreadQueueChanges(QueueChanges changes, HostNotices notices, ILogger<SpreadQueueChanges> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(400));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var unit in changes.TakeUnspread())
                    await notices.Send(HostNotices.Queue + unit, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // Live pages of other hosts show it a little later, by their own poll.
                LogLost(log, failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Other hosts could not be told of changed queues")]
    private static partial void LogLost(ILogger log, Exception failure);
}
