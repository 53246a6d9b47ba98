using Governance.Core.Background;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Announcements;

/// <summary>Tells the other hosts which queues have changed: a few times a second for each unit at most, however many enquiries come in.</summary>
internal sealed class SpreadQueueChanges(QueueChanges changes, HostNotices notices, ILogger<SpreadQueueChanges> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromMilliseconds(400);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        // What cannot be told now, live pages of other hosts show a little later, by their own poll.
        foreach (var unit in changes.TakeUnspread())
            await notices.Send($"{QueueChanges.Notice}:{unit}", stoppingToken);
        return false;
    }
}
