using Governance.Core.Background;
using Microsoft.Extensions.Logging;

namespace Governance.Core.FollowUps;

/// <summary>The clock of follow-ups on this host.</summary>
internal sealed class FollowUpTicker(TickFollowUps tick, ILogger<FollowUpTicker> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromSeconds(10);

    protected override async Task<bool> Turn(CancellationToken stoppingToken) => await tick.Run(stoppingToken) > 0;
}
