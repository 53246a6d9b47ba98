using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Announcements;

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
