using Governance.Core.Background;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Tracking;

/// <summary>Reminds of appointments on this host.</summary>
internal sealed class ReminderTicker(TickReminders tick, ILogger<ReminderTicker> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> Turn(CancellationToken stoppingToken) => await tick.Run(stoppingToken) > 0;
}
