using Governance.Core.Background;
using Governance.Core.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Correspondence;

/// <summary>
/// Has each receiving channel listened to by one host of all that share the database. The right to listen is a lock that the database gives back
/// when its holder dies; a holder that
/// has lost its connection stops, for another one may listen by then.
/// </summary>
internal sealed class ListenToChannels(ChannelsFound channels, NpgsqlDataSource database, IServiceScopeFactory requests, ILogger<ListenToChannels> log)
    : BackgroundTask(log)
{
    private readonly Dictionary<string, Listener> listeners = [];

    protected override TimeSpan Interval => TimeSpan.FromSeconds(2);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        foreach (var listener in listeners.Values)
            await listener.DisposeAsync();
        listeners.Clear();
    }

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        foreach (var channel in channels.Receiving)
        {
            if (listeners.TryGetValue(channel.Code, out var listener))
            {
                if (await listener.GoesOn(stoppingToken))
                    continue;
                listeners.Remove(channel.Code);
                await listener.DisposeAsync();
                await listener.Ended;
            }

            if (await Listener.Begin(database, channel, new Reception(channel, requests), stoppingToken) is { } begun)
                listeners.Add(channel.Code, begun);
        }

        return false;
    }
}
