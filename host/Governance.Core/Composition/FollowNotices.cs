using Governance.Core.Announcements;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Policies;
using Governance.Core.Routing;
using Governance.Core.Units;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Composition;

/// <summary>Listens for the words of other hosts.</summary>
internal sealed partial class FollowNotices(
    NpgsqlDataSource database, HostNotices notices, RoutingTable routing, UnitDirectory units, LoadCalendars calendars, ClockPolicies policies, ILogger<FollowNotices> log)
    : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogLost(log, failure);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task Listen(CancellationToken stoppingToken)
    {
        var stale = true;
        await using var connection = await database.OpenConnectionAsync(stoppingToken);
        connection.Notification += (_, notice) => stale |= notices.Pass(notice.Payload);
        await using (var listen = new NpgsqlCommand($"listen {HostNotices.Channel}", connection))
            await listen.ExecuteNonQueryAsync(stoppingToken);
        while (true)
        {
            if (stale)
            {
                await routing.Reload(stoppingToken);
                await units.Reload(stoppingToken);
                await calendars.Reload(stoppingToken);
                await policies.Reload(stoppingToken);
            }

            stale = false;
            stale |= !await connection.WaitAsync(Poll, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection that follows other hosts was lost and is opened again")]
    private static partial void LogLost(ILogger log, Exception failure);
}
