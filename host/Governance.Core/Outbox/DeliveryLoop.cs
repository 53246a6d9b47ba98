using Governance.Core.Background;
using Governance.Core.Channels;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Outbox;

/// <summary>Lets each channel deliver what waits for it, all side by side: one that hangs keeps no other waiting.</summary>
internal sealed class DeliveryLoop(SendDeliveries send, ChannelsFound channels, ILogger<DeliveryLoop> log) : BackgroundTask(log)
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
        foreach (var channel in channels.Delivering.Where(channel => channel.IsReady && !busy.ContainsKey(channel.Code)))
            busy.Add(channel.Code, Empty(channel, stoppingToken));
        foreach (var (code, ended) in busy.Where(turn => turn.Value.IsCompleted).ToArray())
        {
            busy.Remove(code);
            await ended;
        }

        return false;
    }

    private async Task Empty(IDeliveringChannel channel, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && await send.Run(channel, stoppingToken) > 0)
            await Task.Yield();
    }
}
