using Governance.Core.Background;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Outbox;

/// <summary>Delivers every half second, and at once again while there is something to deliver.</summary>
internal sealed class OutboxLoop(DeliverOutbox deliver, ILogger<OutboxLoop> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromMilliseconds(500);

    protected override async Task<bool> Turn(CancellationToken stoppingToken) => await deliver.Run(stoppingToken) > 0;
}
