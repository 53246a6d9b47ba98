using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Policies;
using Governance.Core.Composition;
using Governance.Core.Office;
using Governance.Core.Routing;
using Governance.Core.Units;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Outbox;

/// <summary>Short words from host to host through the database: rules have changed, a queue has moved. What is missed is made good by a poll.</summary>
[PerHost]
internal sealed class HostNotices(NpgsqlDataSource database, QueueChanges queues)
{
    internal const string Channel = "governance_notices";
    internal const string Routing = "routing";
    internal const string Calendar = "calendar";
    internal const string Policies = "policies";
    internal const string Queue = "queue:";
    private readonly string self = Guid.CreateVersion7().ToString("N");

    internal async Task Send(string notice, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select pg_notify($1, $2)");
        command.Parameters.Add(new() { Value = Channel });
        command.Parameters.Add(new() { Value = $"{self}|{notice}" });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes in what another host said; true when the rules have changed.</summary>
    internal bool Pass(string payload)
    {
        if (payload.Split('|', 2) is not [var sender, var notice] || sender == self)
            return false;
        if (notice.StartsWith(Queue, StringComparison.Ordinal))
            queues.Hear(notice[Queue.Length..]);
        return notice is Routing or Calendar or Policies;
    }
}

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
