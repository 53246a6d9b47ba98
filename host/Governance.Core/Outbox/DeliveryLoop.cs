using Governance.Core.Background;
using Governance.Core.Channels;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Outbox;

/// <summary>Lets each channel, and each other system, be delivered what waits for it, all side by side: one that hangs keeps no other waiting.</summary>
internal sealed class DeliveryLoop(SendDeliveries send, ChannelsFound channels, IEnumerable<IBringWays> besides, ILogger<DeliveryLoop> log)
    : BackgroundTask(log)
{
    private readonly Dictionary<string, Task> busy = [];

    protected override TimeSpan Interval => TimeSpan.FromMilliseconds(500);

    /// <summary>What is being handed over when the host ends is waited for, so that its end is known.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        // What breaks because the host ends is no failure.
        await Task.WhenAll(busy.Values).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        foreach (var way in channels.Delivering.Concat(besides.SelectMany(bringing => bringing.Ways)).Where(way => way.IsReady && !busy.ContainsKey(way.Way)))
            busy.Add(way.Way, Empty(way, stoppingToken));
        foreach (var (name, ended) in busy.Where(turn => turn.Value.IsCompleted).ToArray())
        {
            busy.Remove(name);
            await ended;
        }

        return false;
    }

    private async Task Empty(IDeliveringWay way, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && way.IsReady && await send.Run(way, stoppingToken) > 0)
            await Task.Yield();
    }
}
