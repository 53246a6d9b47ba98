using Governance.Core.Background;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Tracking;

/// <summary>Ends holds on this host.</summary>
internal sealed class HoldTicker(EndHolds end, ILogger<HoldTicker> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> Turn(CancellationToken stoppingToken) => await end.Run(stoppingToken) > 0;
}
